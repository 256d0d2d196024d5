import type {CslDate, CslItem} from './bibliography';

/** Signs that mean something to TeX, and how they are written as what they are. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
};

/**
 * Items as BibTeX, in UTF-8: `@misc` entries, whose keys are the ids. Years that are only words are a year to BibTeX all the same.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    // a second pair of braces keeps large letters large
    ['title', `{${escaped(item.title)}}`],
    ['publisher', item.publisher && `{${escaped(item.publisher)}}`],
    ...dateFields(item.issued),
    ['version', item.version && escaped(item.version)],
    ['language', item.language],
    ['url', item.URL && bareAddress(item.URL)],
    ['urldate', item.accessed && isoDate(item.accessed)],
    ['note', item.note && escaped(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${item.id},\n${lines.join('\n')}\n}\n`;
}

function dateFields(date: CslDate): [string, string | undefined][] {
  if ('literal' in date) return [['year', escaped(date.literal)]];
  const [year, month, day] = date['date-parts'][0];
  return [
    ['year', year?.toString().padStart(4, '0')],
    ['month', month?.toString()],
    ['day', day?.toString()],
  ];
}

function isoDate(date: CslDate): string | undefined {
  if ('literal' in date) return undefined;
  return date['date-parts'][0].map(part => String(part).padStart(2, '0')).join('-');
}

/** A text that TeX sets as it is; two hyphens or two apostrophes would be one sign. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}$&#%_^~`]/g, sign => escapes[sign]!)
    .replaceAll(/(?<=-)-/g, '{}-')
    .replaceAll(/(?<=')'/g, "{}'");
}

/** An address is taken as it is, so that only what would end it must not stand in it. */
function bareAddress(url: string): string {
  return url.replaceAll(/[{}\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
