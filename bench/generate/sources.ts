import {spanOf} from '../../src/dataset/authoring';
import type {DatedSource} from '../../src/model';
import {type DayWindow, fromDayNumber} from '../../src/time';
import {cityName, idOf, uniquely} from './names';
import type {Random} from './random';
import {topics} from './texts';

const kindsOfPaper = ['Dispatch', 'Herald', 'Bulletin', 'News Agency', 'Gazette', 'Review'];

/**
 * Reports of made-up papers over a stretch of days, the oldest first: by the latest day on which each may have been published.
 *
 * @param count  how many.
 */
export function someSources(random: Random, days: DayWindow, count: number): DatedSource[] {
  const newPaper = uniquely(() => `${cityName(random)} ${random.pick(kindsOfPaper)}`);
  const papers = Array.from({length: 60}, newPaper);
  const published = Array.from({length: count}, () => {
    const iso = fromDayNumber(random.integer(days.from, days.to));
    return random.chance(0.04) ? iso.slice(0, 7) : iso;
  });
  return published
    .map(edtf => ({edtf, days: spanOf(edtf)}))
    .sort((a, b) => a.days[3]! - b.days[3]! || (a.edtf < b.edtf ? -1 : 1))
    .map(({edtf, days: publishedDays}, idx): DatedSource => {
      const paper = random.pick(papers);
      const id = `report-${String(idx + 1).padStart(5, '0')}`;
      const topic = random.pick(topics);
      return {
        id,
        publisher: paper,
        label: {en: paper},
        title: `Talks on ${topic}`,
        published: edtf,
        publishedBasis: 'stated',
        publishedDays,
        language: 'en',
        // of one in ten there is no link
        ...(random.chance(0.9) && {url: `https://${idOf(paper)}.example/${edtf.slice(0, 4)}/${id}`}),
      };
    });
}
