import {act, render} from '@testing-library/react';
import {test} from 'vitest';
import {Panel} from '../../src/panels';
import {createItineraStore, StoreProvider} from '../../src/store';
import {indexesOf, shippedDataset} from '../fixtures/datasetOf';

test('dump', () => {
  const indexes = indexesOf(shippedDataset());
  const store = createItineraStore(indexes, {selection: null, day: 20268});
  const {container} = render(
    <StoreProvider store={store}>
      <Panel />
    </StoreProvider>,
  );
  const dump = () => {
    let out = '';
    const walk = (n: Node, ind: string) => {
      for (const c of Array.from(n.childNodes)) {
        const el = c as HTMLElement;
        if (el.nodeType === 1 && ['P', 'H2', 'H3', 'H4'].includes(el.tagName))
          out += ind + el.tagName + ' ' + el.textContent + '\n';
        else walk(c, ind + (el.tagName === 'LI' || el.tagName === 'ARTICLE' ? '  ' : ''));
      }
    };
    walk(container, '');
    console.log(out);
  };
  dump();
  for (const [kind, id] of [
    ['place', 'cholpon-ata'],
    ['place', 'moscow'],
    ['place', 'baku'],
    ['place', 'minsk'],
    ['place', 'pyongyang'],
    ['place', 'kyrgyzstan'],
    ['place', 'armenia'],
    ['place', 'azerbaijan'],
    ['event', 'lavrov-visit-kyrgyzstan-2025'],
    ['event', 'cis-informal-summit-2025'],
    ['event', 'kyrgyzstan-csto-chairmanship-2025'],
    ['event', 'putin-visit-kyrgyzstan-2023'],
    ['event', 'parade-moscow-2025'],
    ['event', 'parliamentary-remarks-armenia-2023'],
    ['actor', 'jeenbek-kulubaev'],
    ['actor', 'president-of-kyrgyzstan'],
    ['actor', 'sadyr-japarov'],
    ['org', 'cis'],
    ['org', 'csto'],
    ['org', 'osce'],
    ['source', 'tass-2025-06-29'],
    ['source', 'report-cis-ministers'],
    ['source', 'nix'],
  ] as const) {
    console.log('=========', kind, id);
    act(() => store.setState({selection: {kind, id}}));
    dump();
  }
});
