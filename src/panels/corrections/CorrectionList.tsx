import {Text} from '../shared/Text';
import type {CorrectionView} from './correctionViews';

/** Corrections, each with its day. */
export function CorrectionList({of}: {of: readonly CorrectionView[]}) {
  return (
    <ul className="panel-list">
      {of.map(({key, day, date, text}) => (
        <li key={key}>
          <p className="panel-note">
            <time dateTime={date}>{day}</time>: <Text of={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}
