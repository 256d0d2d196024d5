import {type LaterMessages, useMessages, wordsIn} from '../i18n';
import {type DatasetInfo, keysOf, type Worldview} from '../model';
import {CorrectionList, correctionViews} from '../panels/corrections';

interface AboutMapTextProps {
  /** The page's. */
  readonly language: string;
  readonly words: LaterMessages['about'];
  readonly dataset: DatasetInfo;
  /** The one in force, which the address may have chosen in place of the dataset. */
  readonly worldview: Worldview;
}

/** What the map draws, whose reading of borders that is, whom it is owed to, and what has been corrected; the prerendered page says it below its list. */
export function AboutMapText({language, words, dataset, worldview}: AboutMapTextProps) {
  const credit = wordsIn(dataset.credit, language);
  const corrections = correctionViews(dataset.corrections, useMessages());
  const chosenBy = worldview === dataset.worldview ? 'dataset' : 'address';
  return (
    <section className="about">
      <h2>{words.title}</h2>
      {[words.decidesNothing, words.drawn[worldview], words.asOf, words.chosenBy[chosenBy]].map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul>
        {keysOf(words.lines).map(status => (
          <li key={status}>
            <svg width="34" height="12" aria-hidden="true">
              <path className={`still-border-${status}`} d="M0 6h34" />
            </svg>
            {words.lines[status]}
          </li>
        ))}
      </ul>
      <p className="about-credit">
        {words.mapCredit} <Outside href="https://www.geonames.org/">GeoNames</Outside>,{' '}
        <Outside href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</Outside>. {words.typeCredit}
      </p>
      <p className="about-credit">
        <span lang={credit.lang}>{credit.text}</span> {words.licence(dataset.licence)}
      </p>
      {corrections.length > 0 && (
        <>
          <h3>{words.corrections}</h3>
          <CorrectionList of={corrections} />
        </>
      )}
    </section>
  );
}

function Outside({href, children}: {href: string; children: string}) {
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
