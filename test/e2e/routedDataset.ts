import type {Page} from '@playwright/test';

/** A dataset as JSON, as far as tests change it. */
export interface RawDataset {
  readonly dataset: {
    title: Texts;
    standfirst: Texts;
    schemaVersion: string;
    window: {from: string; to: string};
    opening: {t: string; event?: string; place?: string};
    corrections: {date: string; about: string[]; text: Texts}[];
  };
  events: RawEvent[];
  places: {names: Texts}[];
  actors: {names: Texts; shortNames?: Texts; seat?: string}[];
  organisations: {names: Texts; abbreviation: Texts}[];
  sources: {label: Texts; publisher: string | null}[];
  facts: unknown[];
}

type Texts = Record<string, string>;

export interface RawEvent {
  readonly id: string;
  readonly kind: string;
  title: Texts;
  summary: Texts;
  days: (number | null)[];
  when: string;
  place: string | null;
  from?: string;
  about?: string[];
  partOf?: string;
  participants: {origin?: string}[];
}

/** Gives the page the shipped dataset, changed. */
export async function routeDataset(page: Page, change: (dataset: RawDataset) => void): Promise<void> {
  await page.route('**/dataset.json', async route => {
    const dataset = (await (await route.fetch()).json()) as RawDataset;
    change(dataset);
    await route.fulfill({json: dataset});
  });
}
