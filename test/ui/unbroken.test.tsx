import {expect, test} from 'vitest';
import {unbroken} from '../../src/ui';
import {render} from '../fixtures/render';

function shown(text: string) {
  const {container} = render(<p>{unbroken(text)}</p>);
  const kept = [...container.querySelectorAll('.unbroken')].map(({textContent}) => textContent);
  return {text: container.textContent, kept};
}

test('names and dates with a hyphen are kept whole, and the text is the same', () => {
  for (const [text, kept] of [
    ['Lavrov is due in Cholpon-Ata for two days.', ['Cholpon-Ata']],
    ['2025-жылдын 29-июнь, Чолпон-Ата', ['2025-жылдын', '29-июнь', 'Чолпон-Ата']],
    ['no hyphen, a dash – and 1–3', []],
  ] as const)
    expect(shown(text)).toEqual({text, kept});
});

test('what is too long for a line may break', () => {
  const long = `${'a'.repeat(150)}-${'b'.repeat(150)}`;
  const {text, kept} = shown(long);
  expect(text).toBe(long);
  expect(kept.every(part => part.length <= 27)).toBe(true);
});
