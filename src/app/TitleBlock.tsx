import type {ReactNode} from 'react';
import {nameIn, useMessages} from '../i18n';
import type {DatasetInfo} from '../model';
import {Caption} from '../panels';
import {useIndexes} from '../store';
import {Wordmark} from './Wordmark';

/** Title and standfirst of the dataset, and the caption of the day. */
export function TitleBlock() {
  const {dataset} = useIndexes().dataset;
  return (
    <TitlePicture dataset={dataset}>
      <Caption />
    </TitlePicture>
  );
}

/** The same without a store: what the prerendered page shows. */
export function TitlePicture({dataset, children}: {dataset: DatasetInfo; children: ReactNode}) {
  const {language} = useMessages();
  return (
    <header className="title" data-furniture>
      <Wordmark />
      <h1>{nameIn(dataset.title, language)}</h1>
      <p className="standfirst">{nameIn(dataset.standfirst, language)}</p>
      {children}
    </header>
  );
}
