import {expect, test} from 'vitest';
import {frameMessage, frameMessages, heightMessages} from '../../src/protocol';

test('each message carries its type and its version', () => {
  for (const [type, {example}] of Object.entries(frameMessages))
    expect(frameMessage(type as keyof typeof frameMessages, example)).toEqual({type, v: 1, ...example});
});

test('a height is said in all dialects, in pym’s only where pym has given an id', () => {
  const sender = {id: 'map', address: 'https://atlas.example/embed.html?childId=a-1', pymId: 'a-1'};
  expect(heightMessages(512, sender)).toEqual([
    {type: 'itinera:height', v: 1, id: 'map', height: 512},
    {sentinel: 'amp', type: 'embed-size', height: 512},
    JSON.stringify({src: sender.address, context: 'iframe.resize', height: 512}),
    'pymxPYMxa-1xPYMxheightxPYMx512',
  ]);
  expect(heightMessages(512, {...sender, pymId: null})).toHaveLength(3);
});
