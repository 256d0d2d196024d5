/** Ten questions of an analyst (docs/explore.md): each is answered within four taps, and the answers are those of a plain loop over the data. */
import type {Locator, Page} from '@playwright/test';
import {city, headingOf, openAtlas, panelOf, sizes} from './atlas';
import {expect, test} from './fixtures';

interface Row {
  readonly id: string;
  readonly names: {readonly en: string};
}
interface Written {
  readonly events: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: {readonly en: string};
    readonly place: string | null;
    readonly days: readonly (number | null)[];
    readonly organisations: readonly string[];
    readonly about?: readonly string[];
    readonly participants: readonly {
      readonly actor: string;
      readonly attendance: string;
      readonly role: string;
      readonly source: string;
      readonly reason?: {readonly en: string};
    }[];
    readonly reports: readonly {readonly source: string; readonly status: string}[];
    readonly disputes?: readonly {readonly readings: readonly {readonly says: {readonly en: string}}[]}[];
  }[];
  readonly actors: readonly (Row & {readonly heldBy?: {readonly actor: string}})[];
  readonly organisations: readonly (Row & {
    readonly abbreviation: {readonly en: string};
    readonly members: readonly {readonly country: string; readonly participation?: string}[];
  })[];
  readonly sources: readonly {readonly id: string; readonly publishedDays: readonly (number | null)[]}[];
}
type Event = Written['events'][number];

test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

let written: Written;
let taps = 0;
const questions: [title: string, ask: (page: Page) => Promise<void>][] = [];
const question = (title: string, ask: (page: Page) => Promise<void>) => questions.push([title, ask]);

test('each is answered within four taps, and rightly', async ({page}) => {
  test.slow();
  written = await (await page.request.get('./dataset.json')).json();
  for (const [title, ask] of questions) {
    await test.step(title, async () => {
      // as whoever comes with this question alone
      await page.goto('about:blank');
      await openAtlas(page, 't=2025-06-29');
      taps = 0;
      await ask(page);
      expect(taps).toBeGreaterThan(0);
      expect(taps).toBeLessThanOrEqual(4);
    });
  }
  expect(questions).toHaveLength(10);
});

async function tap(target: Locator): Promise<void> {
  taps += 1;
  await target.click();
}

async function search(page: Page, typed: string, hit: RegExp): Promise<void> {
  await tap(page.getByRole('combobox', {name: 'Search'}));
  await page.keyboard.type(typed);
  await tap(page.getByRole('option', {name: hit}).first());
}

async function choose(page: Page, row: string): Promise<void> {
  await tap(page.getByRole('button', {name: 'More', exact: true}));
  await tap(page.getByRole('button', {name: row, exact: true}));
}

/** Filters by one choice and shows what it leaves. */
async function filter(page: Page, name: RegExp): Promise<void> {
  await tap(page.getByRole('button', {name: 'Filter', exact: true}));
  const dialog = page.getByRole('dialog', {name: 'Filter'});
  await tap(dialog.getByRole('checkbox', {name}));
  await tap(dialog.getByRole('button', {name: /^Show \d+ events?$/}));
}

const part = (page: Page, name: string) =>
  panelOf(page).locator('.panel-section', {has: page.getByRole('heading', {level: 3, name, exact: true})});
const nameOf = (id: string) => written.actors.find(actor => actor.id === id)!.names.en;
const nowDay = Math.floor(Date.now() / 86_400_000);
/** The newest report counts, from the latest day on which it may have been published; of one day the later in the list. */
function statusOf({reports}: Event): string {
  const dayOf = (source: string) => written.sources.find(({id}) => id === source)!.publishedDays[3] ?? 0;
  return reports.reduce((newest, next) => (dayOf(next.source) >= dayOf(newest.source) ? next : newest))
    .status;
}
const isUnconfirmed = (event: Event) =>
  statusOf(event) === 'announced' && event.days[3] !== null && event.days[3]! < nowDay;

question('1: where Lavrov has been, and that no report says so', async page => {
  await search(page, 'Lavrov', /^Sergey Lavrov/);
  await expect(headingOf(page)).toHaveText('Sergey Lavrov');
  const attended = written.events.filter(({participants}) =>
    participants.some(({actor, attendance}) => actor === 'sergey-lavrov' && attendance === 'in person'),
  );
  const itinerary = part(page, 'Itinerary');
  await expect(itinerary.locator('.event-title')).toHaveCount(attended.length);
  for (const {title} of attended) await expect(itinerary).toContainText(title.en);
  expect(attended.filter(isUnconfirmed)).toHaveLength(attended.length);
  await expect(itinerary).toContainText('All are only announced.');
});

question('2: who came to Bishkek, and from where', async page => {
  // it shares its dot with Kant
  await tap(city(page, 'Bishkek'));
  await tap(page.locator('.city-choice').getByRole('button', {name: /^Bishkek/}));
  const visitors = written.events
    .filter(({place}) => place === 'bishkek')
    .flatMap(({participants}) => participants)
    .filter(({attendance, role}) => attendance === 'in person' && role !== 'host');
  expect(visitors.map(({actor}) => actor)).toEqual(['sergey-lavrov']);
  await expect(part(page, 'Who comes from where')).toContainText('Moscow, about 2,990 km: Sergey Lavrov');
});

question('3: what the CSTO did in 2025', async page => {
  await search(page, 'CSTO', /^(CSTO|Collective Security Treaty)/);
  const first = Date.UTC(2025, 0, 1) / 86_400_000;
  const meetings = written.events.filter(
    ({organisations, kind, days}) =>
      organisations.includes('csto') &&
      ['summit', 'ministerial', 'exercise', 'talks', 'conference', 'ceremony', 'visit'].includes(kind) &&
      days[0]! >= first,
  );
  expect(meetings.length).toBeGreaterThan(0);
  for (const {title} of meetings) await expect(part(page, 'Meetings')).toContainText(title.en);
  await expect(
    panelOf(page)
      .getByRole('row')
      .filter({has: page.getByRole('rowheader', {name: '2025'})}),
  ).toContainText(String(meetings.length));
});

question('4: what had been announced by 31 January 2025', async page => {
  await choose(page, 'What was known when');
  const day = Date.UTC(2025, 0, 31) / 86_400_000;
  const known = new Set(
    written.sources.filter(({publishedDays}) => publishedDays[3]! <= day).map(({id}) => id),
  );
  const then = written.events
    .map(event => ({...event, reports: event.reports.filter(({source}) => known.has(source))}))
    .filter(({reports}) => reports.length > 0);
  const announced = then.filter(event => statusOf(event) === 'announced').length;
  await tap(
    page.getByRole('link', {
      name: new RegExp(`^31 January 2025 ${then.length} events, ${announced} of them only announced`),
    }),
  );
  await expect(page.getByRole('toolbar', {name: 'Events in time'}).getByRole('button')).toHaveCount(
    then.length,
  );
});

question('5: of what no report says whether it took place', async page => {
  await filter(page, /^outcome not reported/);
  const left = written.events.filter(isUnconfirmed).length;
  await expect(page.getByRole('region', {name: 'Filters'}).getByRole('status')).toHaveText(
    `${left} of ${written.events.length} events`,
  );
});

question('6: who stayed away, from what, and why', async page => {
  await filter(page, /^did not attend/);
  const [event, ...others] = written.events.filter(({participants}) =>
    participants.some(({attendance}) => attendance === 'declined'),
  );
  expect(others).toEqual([]);
  await tap(page.getByRole('toolbar', {name: 'Events in time'}).getByRole('button'));
  await expect(headingOf(page)).toHaveText(event!.title.en);
  const absent = event!.participants.find(({attendance}) => attendance === 'declined')!;
  await expect(panelOf(page)).toContainText(nameOf(absent.actor));
  await expect(panelOf(page)).toContainText(absent.reason!.en);
});

question('7: since when Kyrgyzstan chairs the CSTO, and that the reports disagree', async page => {
  await search(page, 'CSTO', /^(CSTO|Collective Security Treaty)/);
  const [chairmanship] = written.events.filter(
    ({kind, organisations}) => kind === 'chairmanship' && organisations.includes('csto'),
  );
  const told = part(page, 'Chairmanship');
  await expect(told).toContainText('1 January 2025');
  await expect(told).toContainText('The reports disagree');
  const readings = chairmanship!.disputes!.flatMap(dispute => dispute.readings);
  expect(readings.length).toBeGreaterThan(1);
  for (const {says} of readings) await expect(told).toContainText(says.en);
});

question('8: what rests on the TASS report of 29 June 2025', async page => {
  await search(page, 'TASS', /^TASS/);
  await expect(headingOf(page)).toHaveText('TASS');
  const resting = written.events.filter(
    ({participants, reports}) =>
      reports.some(({source}) => source === 'tass-2025-06-29') ||
      participants.some(({source}) => source === 'tass-2025-06-29'),
  );
  await expect(panelOf(page).locator('.panel-over')).toContainText(`${resting.length} events`);
  for (const {title} of resting) await expect(panelOf(page)).toContainText(title.en);
});

question('9: which of Putin and Lavrov has more meetings of which kind', async page => {
  await choose(page, 'Compare');
  const dialog = page.getByRole('dialog', {name: 'Compare'});
  // a choice in a list is a tap
  taps += 2;
  await dialog.getByRole('combobox', {name: 'First'}).selectOption('vladimir-putin');
  await dialog.getByRole('combobox', {name: 'Second'}).selectOption('sergey-lavrov');
  const holders = new Map(written.actors.map(({id, heldBy}) => [id, heldBy?.actor]));
  const countOf = (person: string, kind: string) =>
    written.events.filter(
      event =>
        event.kind === kind &&
        [...event.participants.map(({actor}) => actor), ...(event.about ?? [])].some(
          id => id === person || holders.get(id) === person,
        ),
    ).length;
  for (const kind of ['visit', 'talks', 'ceremony', 'conference', 'statement', 'summit']) {
    const [putin, lavrov] = [countOf('vladimir-putin', kind), countOf('sergey-lavrov', kind)];
    const row = dialog.getByRole('row').filter({has: page.getByRole('rowheader', {name: kind, exact: true})});
    await expect(row.getByRole('cell').nth(0)).toHaveText(String(putin));
    await expect(row.getByRole('cell').nth(1)).toHaveText(String(lavrov));
  }
});

question('10: which standing Moldova has in which organisation', async page => {
  await search(page, 'Moldova', /^Moldova/);
  const memberships = written.organisations.flatMap(({members, abbreviation}) =>
    members.filter(({country}) => country === 'MD').map(member => ({...member, name: abbreviation.en})),
  );
  expect(memberships.length).toBeGreaterThan(0);
  const standing = part(page, 'Standing in each organisation');
  for (const {name, participation} of memberships) {
    await expect(standing).toContainText(name);
    if (participation !== undefined) await expect(standing).toContainText(participation);
  }
});
