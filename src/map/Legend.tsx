import {useMessages} from '../i18n';
import {type LegendMark, legendOf} from './legendView';
import type {MapPicture} from './mapController';

/** What the marks on the screen mean. On a phone it is folded. */
export function Legend({picture, folded}: {picture: MapPicture; folded: boolean}) {
  const words = useMessages().map.legend;
  const marks = legendOf(picture.marks);
  if (marks.length === 0) return null;
  const content = (
    <>
      <ul>
        {marks.map(mark => (
          <li key={mark}>
            <Sample mark={mark} />
            {words[mark]}
          </li>
        ))}
      </ul>
      <p>{words.note}</p>
    </>
  );
  if (!folded) {
    return (
      <section className="legend" data-furniture aria-label={words.title}>
        {content}
      </section>
    );
  }
  return (
    <details className="legend" data-furniture>
      <summary>{words.title}</summary>
      {content}
    </details>
  );
}

function Sample({mark}: {mark: LegendMark}) {
  return (
    <svg className={`sample sample--${mark}`} viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
      {mark === 'absent' ? (
        <>
          <circle cx="17" cy="6" r="5" />
          <path d="M13.5 9.5l7-7" />
        </>
      ) : (
        <path d={mark === 'tint' ? 'M6 1h22v10H6z' : 'M1 10Q17-1 33 10'} />
      )}
    </svg>
  );
}
