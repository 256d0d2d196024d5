import type {ReactNode, Ref} from 'react';
import {useMessages, wordsIn} from '../i18n';
import type {DatasetInfo} from '../model';
import {Caption} from '../panels';
import {useAllIndexes} from '../store';
import {unbroken} from '../ui';
import {useHeightAs} from './useHeightAs';
import {Wordmark} from './Wordmark';

/** Title and standfirst of the dataset, and the caption of the day. */
export function TitleBlock() {
  const {dataset} = useAllIndexes().dataset;
  // the list stands below it, and so do the buttons over the map of a small window
  const ref = useHeightAs<HTMLElement>('--title-height', '.stage, .tools');
  // in a small window the map begins below the title and a caption of the usual length, whatever the caption of the day is
  const headingRef = useHeightAs<HTMLHeadingElement>('--heading-height');
  return (
    <TitlePicture ref={ref} headingRef={headingRef} dataset={dataset}>
      <Caption />
    </TitlePicture>
  );
}

interface TitlePictureProps {
  readonly dataset: DatasetInfo;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The same without a store: what the prerendered page shows. */
export function TitlePicture({dataset, children, ref, headingRef}: TitlePictureProps) {
  const {language} = useMessages();
  const [title, standfirst] = [wordsIn(dataset.title, language), wordsIn(dataset.standfirst, language)];
  return (
    <header ref={ref} className="title" data-furniture>
      <Wordmark />
      <h1 ref={headingRef} lang={title.lang} dir="auto">
        {title.text}
      </h1>
      <p className="standfirst" lang={standfirst.lang} dir="auto">
        {unbroken(standfirst.text)}
      </p>
      {children}
    </header>
  );
}
