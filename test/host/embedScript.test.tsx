import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {ItineraScript} from '../../src/host/embedScript';
import {puppet} from './article';

const home = 'https://atlas.example/2025/';
const page = window as unknown as {Itinera?: ItineraScript};
const ended: (() => void)[] = [];

beforeEach(() => {
  // what a script of the test leaves on the window goes with it
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...listening: Parameters<typeof add>) => {
    add(...listening);
    const [type, listener] = listening;
    ended.push(() => window.removeEventListener(type, listener));
  });
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  for (const end of ended.splice(0)) end();
  for (const key of Object.keys(window))
    if (/^itinera |^Itinera$/.test(key)) Reflect.deleteProperty(window, key);
  document.body.replaceChildren();
  location.hash = '';
});

/** Runs the script as a page does: each time anew. */
async function run(address = `${home}embed.js`): Promise<void> {
  const script = document.createElement('script');
  Object.defineProperty(script, 'src', {value: address});
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  vi.resetModules();
  await import('../../src/host/embedScript');
}

function frame(file: string, id = '') {
  const element = document.createElement('iframe');
  element.id = id;
  element.src = file.includes(':') ? file : home + file;
  document.body.append(element);
  return puppet(element);
}

test('a frame gets the height that it asks for, within bounds, whether it was there before or not', async () => {
  const early = frame('embed.html#event=talks');
  await run();
  const late = frame('embed.ru.html?v=3');
  early.say('itinera:height', {id: '', height: 512});
  late.say('itinera:height', {id: '', height: 90_000});
  expect([early.frame.style.height, late.frame.style.height]).toEqual(['512px', '3000px']);
  late.say('itinera:height', {id: '', height: 12});
  expect(late.frame.style.height).toBe('200px');
});

test.each([
  ['the page itself', 'index.html'],
  ['another folder', 'https://atlas.example/2024/embed.html'],
  ['another site', 'https://elsewhere.example/2025/embed.html'],
  ['a file that only begins so', 'embed.php?x=embed.html'],
])('a frame with %s is left alone', async (_, file) => {
  const other = frame(file);
  await run();
  other.say('itinera:height', {id: '', height: 512});
  other.say('itinera:ready', {});
  expect(other.frame.style.height).toBe('');
  expect(other.sent).toEqual([]);
});

test('what is no height, or is said by another window, changes nothing', async () => {
  const {frame: element, sayRaw} = frame('embed.html');
  await run();
  for (const height of [Number.NaN, '12em', null, {}, undefined])
    sayRaw({type: 'itinera:height', v: 1, height});
  sayRaw({type: 'itinera:height', v: 2, height: 512});
  sayRaw({type: 'itinera:height', v: 1, height: 512}, {});
  for (const foreign of [null, 'itinera:height', 7, undefined]) sayRaw(foreign);
  expect(element.style.height).not.toBe('512px');
});

test('a frame that has spoken before is greeted, so that it says it again', async () => {
  const {sent} = frame('embed.html');
  await run();
  expect(sent).toEqual([{type: 'itinera:hello', v: 1}]);
});

test('what the article’s address asks goes to the first frame once that is ready, and again when it changes', async () => {
  location.hash = '#itinera=t=2025-06-29&event=talks';
  const [first, second] = [frame('embed.html'), frame('embed.html')];
  await run();
  expect(first.commands()).toEqual([]);
  second.say('itinera:ready', {});
  first.say('itinera:ready', {});
  expect(first.commands()).toEqual([['goto', {fragment: 't=2025-06-29&event=talks'}]]);

  location.hash = '#itinera=place%3Dbishkek%26theme%3Ddark';
  window.dispatchEvent(new Event('hashchange'));
  expect(first.commands().at(-1)).toEqual(['goto', {fragment: 'place=bishkek&theme=dark'}]);
  expect(second.commands()).toEqual([]);
});

test('a frame can be named, and an address that is not ours, or names nobody, goes nowhere', async () => {
  const [first, second] = [frame('embed.html'), frame('embed.html', 'map-2')];
  await run();
  first.say('itinera:ready', {});
  second.say('itinera:ready', {});
  for (const hash of [
    '#itinera:map-2=event=talks',
    '#chapter-2',
    '#itinera',
    '#itinera=',
    '#itinera:nobody=t=1',
  ]) {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  }
  expect(second.commands()).toEqual([['goto', {fragment: 'event=talks'}]]);
  expect(first.commands()).toEqual([]);
});

test('a broken encoding is passed on as it stands, and what the map refuses is a warning', async () => {
  location.hash = '#itinera=%E0%A4%A';
  const only = frame('embed.html');
  await run();
  only.say('itinera:ready', {});
  expect(only.commands()).toEqual([['goto', {fragment: '%E0%A4%A'}]]);
  only.answer('goto: nothing was understood');
  await vi.waitFor(() =>
    expect(console.warn).toHaveBeenCalledWith(new Error('goto: nothing was understood')),
  );
});

test('twice in a page it does all once, and beside the script of another atlas each has its own', async () => {
  location.hash = '#itinera=event=talks';
  const [own, other] = [frame('embed.html'), frame('https://other.example/embed.html')];
  await run();
  await run();
  own.say('itinera:ready', {});
  expect(own.commands()).toHaveLength(1);
  await run('https://other.example/embed.js');
  other.say('itinera:height', {id: '', height: 640});
  expect(other.frame.style.height).toBe('640px');
});

test('an article drives a map and hears of it', async () => {
  const {frame: element, say, commands, answer} = frame('embed.html');
  await run();
  const {command, on} = page.Itinera!;
  const days: unknown[] = [];
  const stop = on(element, 'timechange', message => days.push(message));
  const settled = command(element, 'setTime', {t: '2025-06-29'});
  // not ready yet: it waits
  expect(commands()).toEqual([]);
  say('itinera:ready', {});
  expect(commands()).toEqual([['setTime', {t: '2025-06-29'}]]);
  answer();
  await expect(settled).resolves.toBeUndefined();

  say('itinera:timechange', {t: '2025-06-29'});
  say('itinera:select', {selection: null});
  stop();
  say('itinera:timechange', {t: '2025-06-30'});
  expect(days).toEqual([{type: 'itinera:timechange', v: 1, t: '2025-06-29'}]);

  const refused = command(element, 'next');
  answer('next: no');
  await expect(refused).rejects.toThrow('next: no');
});

test('an answer of another window settles nothing; without one it is over after ten seconds', async () => {
  vi.useFakeTimers();
  try {
    const [first, second] = [frame('embed.html'), frame('embed.html')];
    await run();
    for (const {say} of [first, second]) say('itinera:ready', {});
    const settled = page.Itinera!.command(first.frame, 'play');
    const outcome = vi.fn<(error: Error) => void>();
    settled.catch(outcome);
    second.say('itinera:ack', {rid: first.sent.at(-1)!.rid!, ok: true});
    await vi.advanceTimersByTimeAsync(9_999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith(new Error('play: the map has not answered within ten seconds'));
  } finally {
    vi.useRealTimers();
  }
});
