import {type LaterMessages, useMessages} from '../i18n';
import {keysOf} from '../model';

type Words = LaterMessages['keys'];
type Part = keyof Words['parts'];

/** A key of its own name, or one that the language names. */
type Key = string | {readonly named: keyof Words['named']};

const arrows: readonly Key[] = ['←', '→', '↑', '↓'];
const space: Key = {named: 'space'};
const zoom: readonly Key[] = ['+', '−'];

/** Which keys do what in each part of the page, as far as they are not every page's. A row has the keys and the name of what they do. */
const rows: {readonly [P in Part]: readonly (readonly [keyof Words['does'], readonly Key[]])[]} = {
  page: [
    ['next', ['Tab']],
    ['play', [space]],
    ['search', ['/']],
    ['close', ['Esc']],
  ],
  day: [
    ['day', ['←', '→']],
    ['event', ['Page Up', 'Page Down']],
    ['ends', ['Home', 'End']],
    ['period', zoom],
    ['whole', ['0']],
  ],
  events: [
    ['beside', ['←', '→']],
    ['firstAndLast', ['Home', 'End']],
    ['openEvent', ['Enter']],
  ],
  cities: [
    ['city', arrows],
    ['named', [{named: 'letters'}]],
    ['important', ['Home', 'End']],
    ['open', ['Enter']],
    ['zoom', zoom],
  ],
  map: [
    ['pan', arrows],
    ['zoom', zoom],
  ],
  story: [
    ['step', ['Page Up', 'Page Down']],
    ['endStory', ['Esc']],
  ],
};

/** The keys of the page, part by part. */
export function KeysTable({words}: {words: Words}) {
  const {app} = useMessages();
  return (
    <section className="keys">
      <h2>{app.keys}</h2>
      {keysOf(rows).map(part => (
        <table key={part}>
          <caption>{words.parts[part]}</caption>
          <tbody>
            {rows[part].map(([does, keys]) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map(key => (
                    <kbd key={nameOf(key, words)}>{nameOf(key, words)}</kbd>
                  ))}
                </th>
                <td>{words.does[does]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function nameOf(key: Key, words: Words): string {
  return typeof key === 'string' ? key : words.named[key.named];
}
