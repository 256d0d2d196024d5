import {type DayNumber, daysInMonth, partsOfDay} from '../time';

export type TickUnit = 'day' | 'week' | 'month' | 'year';

// 1969-12-29
const aMonday = -3;

/**
 * The days on which a unit, or every so many of it, begins: days counted from the first of each month, weeks on Mondays, months from January, years
 * from the year 0.
 *
 * @param count  one of several units in a row; of weeks each.
 * @param end  the day after the last that may be among them.
 */
export function tickDays(unit: TickUnit, count: number, from: DayNumber, end: DayNumber): DayNumber[] {
  const found: DayNumber[] = [];
  for (let at = Math.ceil(from); at < end; ) {
    const {year, month, day} = partsOfDay(at);
    const begins = {
      day: (day - 1) % count === 0,
      week: (at - aMonday) % 7 === 0,
      month: day === 1 && (month - 1) % count === 0,
      year: day === 1 && month === 1 && year % count === 0,
    };
    if (begins[unit]) found.push(at);
    // months and years are looked for on the first of each month only
    at += unit === 'day' || unit === 'week' ? 1 : daysInMonth(year, month) - day + 1;
  }
  return found;
}
