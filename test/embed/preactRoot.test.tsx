import {createElement, Fragment, type FunctionComponent} from 'preact';
import {useEffect} from 'preact/hooks';
import {expect, test, vi} from 'vitest';
import {createRoot} from '../../src/embed/preactRoot';

const Telling: FunctionComponent<{tell: () => void}> = ({tell, children}) => {
  useEffect(tell);
  return createElement(Fragment, null, children);
};

test('effects run where no frame and no timer comes, each once and the inner first', async () => {
  vi.useFakeTimers();
  const ran: string[] = [];
  const root = createRoot(document.createElement('div'));
  const draw = () =>
    new Promise<void>(drawn => {
      const inner = createElement(Telling, {tell: () => void ran.push('inner')});
      const tell = () => {
        ran.push('outer');
        drawn();
      };
      root.render(createElement(Telling, {tell}, inner));
    });
  await draw();
  expect(ran).toEqual(['inner', 'outer']);
  await draw();
  expect(ran).toEqual(['inner', 'outer', 'inner', 'outer']);
  root.unmount();
  vi.useRealTimers();
});
