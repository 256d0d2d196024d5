import {useId} from 'react';
import type {LaterMessages} from '../../i18n';
import {type Grouping, groupings} from '../../store';

interface GroupChoiceProps {
  readonly words: LaterMessages['list'];
  readonly chosen: Grouping;
  readonly onChoose: (grouping: Grouping) => void;
}

/** By what the events are put together: one of three. */
export function GroupChoice({words, chosen, onChoose}: GroupChoiceProps) {
  const name = useId();
  return (
    <fieldset className="group-choice">
      <legend>{words.groupBy}</legend>
      <div className="group-choice-options">
        {groupings.map(grouping => (
          <label key={grouping}>
            <input
              type="radio"
              className="unseen"
              name={name}
              checked={grouping === chosen}
              onChange={() => onChoose(grouping)}
            />
            <span>{words.groupings[grouping]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
