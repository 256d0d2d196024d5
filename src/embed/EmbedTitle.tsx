import type {ReactNode, Ref} from 'react';
import {useHeightAs} from '../app';
import {useMessages, wordsIn} from '../i18n';
import {embedMessages} from '../i18n/embed';
import type {DatasetInfo} from '../model';
import {Caption} from '../panels';
import {useAllIndexes} from '../store';

/** Title and caption on a strip over the map. A tap on the caption opens what is known of it. */
export function EmbedTitle({onDetails}: {onDetails: () => void}) {
  const {dataset} = useAllIndexes().dataset;
  const {language} = useMessages();
  const ref = useHeightAs<HTMLElement>('--title-height', '.embed-stage');
  const headingRef = useHeightAs<HTMLHeadingElement>('--heading-height');
  return (
    <EmbedTitlePicture ref={ref} headingRef={headingRef} dataset={dataset}>
      <Caption />
      <button type="button" className="embed-details" onClick={onDetails}>
        <span>{embedMessages[language].details}</span>
      </button>
    </EmbedTitlePicture>
  );
}

interface EmbedTitlePictureProps {
  readonly dataset: DatasetInfo;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The same without a store: what the prerendered page shows. */
export function EmbedTitlePicture({dataset, children, ref, headingRef}: EmbedTitlePictureProps) {
  const {language} = useMessages();
  const title = wordsIn(dataset.title, language);
  return (
    <header ref={ref} className="embed-title" data-furniture>
      <h1 ref={headingRef} lang={title.lang} dir="auto">
        {title.text}
      </h1>
      <div className="embed-caption">{children}</div>
    </header>
  );
}
