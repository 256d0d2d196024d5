/** The codes as another page reads them: in happy-dom, whose parser is not ours. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type ShareForm, shareForms} from '../../src/share/shareChoices';
import {type CodeMaterial, codeLimit, pictureSizeFor, plainText, shareCode} from '../../src/share/shareCodes';

const base = 'https://atlas.example/visits/';
const fragment = '#t=2025-06-29&place=cholpon-ata&only=1&show=title,caption';
const material = (form: ShareForm, words: {title?: string; alt?: string} = {}): CodeMaterial => ({
  form,
  frameUrl: `${base}embed.ru.html?v=0123456789ab${fragment}`,
  atlasUrl: `${base}index.ru.html?v=0123456789ab${fragment}`,
  fileUrl: name => base + name,
  title: 'Journeys and meetings',
  alt: 'Journeys and meetings. Five reports.',
  picture: 'preview.ru.png',
  size: {widthPx: 720, heightPx: 480},
  ...words,
});

function parsed(code: string): HTMLElement[] {
  // what stands in a template is read, but not loaded
  const template = document.createElement('template');
  template.innerHTML = code;
  return [...template.content.querySelectorAll<HTMLElement>('*')];
}

/** Text of every kind that has ever broken a page, up to 300 characters of it. */
const anyTitle = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 12}),
      fc.string({unit: 'grapheme', maxLength: 12}),
      fc.constantFrom(
        '"',
        "'",
        '<',
        '&',
        '&amp;',
        '&quot',
        '</iframe>',
        '<script>alert(1)</script>',
        '-->',
        '" onload="alert(1)',
        '🇰🇬',
        '👩🏽‍✈️',
        'لقاء',
        '\u202e',
        '\ud800',
        '\udc00',
        '\u0000',
        '\r\n',
        '{{x}}',
      ),
    ),
    {maxLength: 40},
  )
  .map(parts => parts.join('').slice(0, 300));

/** Expects what came of a title in a code: the same, or as many of its words as there was room for. */
function expectKept(found: string | null, title: string): void {
  const whole = plainText(title);
  const isCut = found !== whole && found?.endsWith('…') === true;
  expect(isCut ? whole.startsWith(found.slice(0, -1)) : found === whole, `${found} of ${whole}`).toBe(true);
}

test.each([
  ['frame', ['IFRAME']],
  ['script', ['IFRAME', 'SCRIPT']],
  ['element', ['ITINERA-MAP', 'A', 'SCRIPT']],
  ['picture', ['A', 'IMG']],
] as const)(
  'whatever the title, a %s is %j and no other element, short enough, with the title in it',
  (form, tags) => {
    fc.assert(
      fc.property(anyTitle, title => {
        const code = shareCode(material(form, {title, alt: title}));
        expect(code.length).toBeLessThan(codeLimit);
        const elements = parsed(code);
        expect(elements.map(({tagName}) => tagName)).toEqual(tags);
        const [first, second] = elements;
        const told = form === 'picture' ? second!.getAttribute('alt') : first!.getAttribute('title');
        expectKept(told, title);
        const {frameUrl, atlasUrl} = material(form);
        expect(first!.getAttribute(form === 'picture' ? 'href' : 'src')).toBe(
          form === 'picture' ? atlasUrl : frameUrl,
        );
        const names = elements.flatMap(element => element.getAttributeNames());
        expect(names.filter(name => name.startsWith('on'))).toEqual([]);
      }),
    );
  },
);

test('a title that fits is whole, in any script and with any sign', () => {
  const title = 'Lavrov’s "visit" to <Kyrgyzstan> & back: 🇰🇬 لقاء, 100 % — ‘ok’ &amp; \u2066x\u2069';
  for (const form of ['frame', 'script', 'element'] as const)
    expect(parsed(shareCode(material(form, {title})))[0]!.getAttribute('title')).toBe(title);
  expect(parsed(shareCode(material('picture', {alt: title})))[1]!.getAttribute('alt')).toBe(title);
});

test('half a character is replaced, and a title is one line', () => {
  expect(plainText('a\ud800b\r\n\u0000 c\udc00 ')).toBe('a\ufffdb c\ufffd');
  expect(plainText('👩🏽‍✈️')).toBe('👩🏽‍✈️');
});

test('a title that is too long is cut at a word', () => {
  const title = Array.from({length: 60}, (_, idx) => `"word${idx}"`).join(' ');
  const found = parsed(shareCode(material('element', {title})))[0]!.getAttribute('title');
  expect(found).toMatch(/^"word0" .*"word\d+"…$/);
});

test('an address that is too long by itself leaves the code whole, without words', () => {
  const frameUrl = `${base}${'a'.repeat(2000)}`;
  const [frame] = parsed(shareCode({...material('frame'), frameUrl}));
  expect(frame!.getAttribute('src')).toBe(frameUrl);
  expect(frame!.getAttribute('title')).toBe('');
});

test('the plain frame is complete by itself', () => {
  const [frame] = parsed(shareCode(material('frame')));
  const attributes = frame!.getAttributeNames().map(name => [name, frame!.getAttribute(name)]);
  expect(Object.fromEntries(attributes)).toEqual({
    src: `${base}embed.ru.html?v=0123456789ab${fragment}`,
    title: 'Journeys and meetings',
    width: '100%',
    height: '480',
    style: 'border:0;max-width:720px',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
});

test('the script stands beside the same frame, and comes from beside the page', () => {
  const code = shareCode(material('script'));
  expect(code.startsWith(shareCode(material('frame')))).toBe(true);
  expect(parsed(code)[1]!.getAttribute('src')).toBe(`${base}embed.js`);
});

test('the map element holds a link for where no script runs', () => {
  const [map, link, script] = parsed(shareCode(material('element')));
  expect(map!.contains(link!)).toBe(true);
  expect(link!.getAttribute('href')).toBe(material('element').atlasUrl);
  expect(link!.textContent).toBe('Journeys and meetings');
  expect(script!.getAttribute('type')).toBe('module');
  expect(script!.getAttribute('src')).toBe(`${base}itinera-map.js`);
});

test('the picture keeps its shape at any width', () => {
  const [, image] = parsed(shareCode({...material('picture'), size: {widthPx: 360, heightPx: 480}}));
  expect(image!.getAttribute('src')).toBe(`${base}preview.ru.png`);
  expect([image!.getAttribute('width'), image!.getAttribute('height')]).toEqual(['360', '189']);
  expect(pictureSizeFor({widthPx: 1200})).toEqual({widthPx: 1200, heightPx: 630});
});

test('the link is the address alone', () => {
  expect(shareCode(material('link'))).toBe(material('link').atlasUrl);
});

test('no code names another origin', () => {
  const addresses = shareForms.flatMap(form => shareCode(material(form)).match(/\w+:\/\/[^\s"<]+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(shareForms.length);
  expect(addresses.filter(address => !address.startsWith(base))).toEqual([]);
});
