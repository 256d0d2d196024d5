// What is written of events: sentences of the length and the sameness that reports have.
import type {Random} from './random';

export const topics = [
  'trade across the border',
  'the price of gas',
  'water for irrigation in the coming season',
  'a railway over the pass',
  'the return of students',
  'visas for drivers of lorries',
  'security at the southern border',
  'a common market for electricity',
  'the delimitation of the remaining sections of the border',
  'grain for the winter',
  'the work of migrants and their pensions',
  'a loan for two power stations',
  'flights between the capitals',
  'the exchange of archives',
  'help after the earthquake',
  'customs posts that work by night',
  'joint exercises in the mountains',
  'the protection of snow leopards',
  'schools that teach in two languages',
  'the extradition of suspects',
  'a corridor for freight to the sea',
  'cotton and its tariffs',
  'a treaty on allied relations',
  'the chairmanship of the coming year',
  'vaccines and their recognition',
  'the level of the lake',
  'mining and what it leaves behind',
  'a centre against natural disasters',
  'the digital signature of documents',
  'meat and dairy for export',
] as const;

const openings = [
  'The sides spoke of',
  'On the table were',
  'According to the host, the talks were about',
  'The ministry names as subjects',
  'Those who met discussed',
  'The visitors had asked to speak of',
] as const;

const outcomes = [
  'A protocol was signed.',
  'No document was signed.',
  'The text was not made public.',
  'What was agreed is to be voted on in parliament.',
] as const;

const afterwards = [
  'A further meeting is to follow within the year.',
  'Experts are to meet in a month.',
  'Journalists were shown the beginning only.',
  'The delegation left the same evening.',
] as const;

/**
 * What the reports say of an event.
 *
 * @param who, where  names.
 * @returns 100 to 250 characters.
 */
export function summaryOf(random: Random, who: string, where: string): string {
  const [first, second, third] = random.some(topics, 3) as [string, string, string];
  let text = `${random.pick(openings)} ${first} and ${second}.`;
  const more = [
    `${capital(who)} is quoted with a word on ${third}.`,
    `It took place in ${where}.`,
    random.pick(outcomes),
    random.pick(afterwards),
  ];
  for (const sentence of more)
    if (text.length + 1 + sentence.length <= 250 && (text.length < 100 || random.chance(0.6)))
      text += ` ${sentence}`;
  return text;
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
