/**
 * Civil days as numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no zone and no `Date` is asked, so that every
 * reader sees the same day.
 */

/** Whole days since 1970-01-01. */
export type DayNumber = number;

export interface DayParts {
  /** 0 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysIn400Years = 146_097;
const daysTo1March0 = 60;
// days from 0000-01-01 to 1970-01-01
const epoch = 719_528;

/**
 * The number of a civil day.
 *
 * @param text  `YYYY-MM-DD`, years 0000 to 9999.
 * @returns whole days since 1970-01-01, negative before.
 * @throws RangeError if the text has another form or there is no such day.
 */
export function toDayNumber(text: string): DayNumber {
  const day = dayNumberOrNull(text);
  if (day === null)
    throw new RangeError(`unexpected day: ${JSON.stringify(text)}; expected one such as "2025-06-29"`);
  return day;
}

/** Whether a text is a civil day written `YYYY-MM-DD` that the calendar has. */
export function isDay(text: string): boolean {
  return dayNumberOrNull(text) !== null;
}

/**
 * The civil day of a number, as `YYYY-MM-DD`.
 *
 * @throws RangeError if the day is not whole or outside the years 0000 to 9999.
 */
export function fromDayNumber(day: DayNumber): string {
  const {year, month, day: dayOfMonth} = partsOfDay(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/**
 * Year, month (1 to 12) and day of the month of a day number.
 *
 * @throws RangeError if the day is not whole or outside the years 0000 to 9999.
 */
export function partsOfDay(day: DayNumber): DayParts {
  if (!isDayNumber(day))
    throw new RangeError(
      `unexpected day number: ${day}; expected a whole number within the years 0000 to 9999`,
    );
  // years are counted from March, so that the leap day comes last; Hinnant 2013, "chrono-compatible low-level date algorithms"
  const sinceMarch0 = day + epoch - daysTo1March0;
  const era = Math.floor(sinceMarch0 / daysIn400Years);
  const dayOfEra = sinceMarch0 - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfMarchYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfMarchYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a number is a whole day within the years 0000 to 9999. */
export function isDayNumber(day: number): day is DayNumber {
  return Number.isInteger(day) && day >= -epoch && day < 25 * daysIn400Years - epoch;
}

function dayNumberOrNull(text: string): DayNumber | null {
  const match = isoDay.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return daysBeforeYear(year) + dayOfYear(year, month) + day - 1 - epoch;
}

/** Days from 0000-01-01 to the first of January of a year. */
function daysBeforeYear(year: number): number {
  const last = year - 1;
  // year 0 is a leap year, and counts once there is a year before
  const leapDays =
    year === 0 ? 0 : Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1;
  return year * 365 + leapDays;
}

/** Days from the first of January to the first of a month. */
function dayOfYear(year: number, month: number): number {
  return daysBeforeMonth[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
