import {expect, test} from 'vitest';
import {mostLive, type TurnChannel, type TurnMessage, takeTurn} from '../../../src/map/live/liveTurn';

/** Frames that hear each other at once. */
function anArticle() {
  const channels = new Set<TurnChannel>();
  const dismissed: string[] = [];
  const ends = new Map<string, () => void>();
  const open = (id: string) => {
    const channel: TurnChannel = {
      onmessage: null,
      postMessage: (data: TurnMessage) => {
        for (const other of channels)
          if (other !== channel) other.onmessage?.({data} as MessageEvent<TurnMessage>);
      },
      close: () => channels.delete(channel),
    };
    channels.add(channel);
    ends.set(
      id,
      takeTurn(channel, id, () => {
        dismissed.push(id);
        ends.get(id)!();
      }),
    );
  };
  return {open, end: (id: string) => ends.get(id)!(), dismissed, live: () => channels.size};
}

const ids = (count: number) => Array.from({length: count}, (_, idx) => `frame ${idx + 1}`);

test('eight frames are live beside each other, and a ninth takes the turn of the oldest', () => {
  const article = anArticle();
  for (const id of ids(mostLive)) article.open(id);
  expect(article.dismissed).toEqual([]);
  article.open('the ninth');
  expect(article.dismissed).toEqual(['frame 1']);
  expect(article.live()).toBe(mostLive);
});

test('of thirty that become live one after the other, the last eight stay', () => {
  const article = anArticle();
  for (const id of ids(30)) article.open(id);
  expect(article.dismissed).toEqual(ids(30 - mostLive));
  expect(article.live()).toBe(mostLive);
});

test('a frame that has ended its turn counts no more', () => {
  const article = anArticle();
  for (const id of ids(mostLive)) article.open(id);
  article.end('frame 5');
  article.open('another');
  expect(article.dismissed).toEqual([]);
  article.open('one more');
  expect(article.dismissed).toEqual(['frame 1']);
});
