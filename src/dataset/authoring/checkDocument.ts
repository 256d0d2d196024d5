import type {Issue} from '../../model';
import {readAuthored} from './authored';
import {checkCoordinates} from './checks/coordinates';
import {checkDates} from './checks/dates';
import {checkEvents} from './checks/events';
import {checkIds} from './checks/ids';
import {checkInfo} from './checks/info';
import {checkLanguages} from './checks/languages';
import {checkLinks} from './checks/links';
import {checkLocators} from './checks/locators';
import {checkParts} from './checks/parts';
import {checkReferences} from './checks/references';
import {checkStories} from './checks/stories';
import {checkTexts} from './checks/texts';
import {checkUse} from './checks/use';
import type {JoinedTables} from './joinTables';

/** What is checked of rows that have the right shape; a new check is a line here. */
const checks = [
  checkIds,
  checkInfo,
  checkDates,
  checkParts,
  checkEvents,
  checkLocators,
  checkLanguages,
  checkCoordinates,
  checkLinks,
  checkStories,
  checkTexts,
];
/** What can only be said once every file could be read. */
const checksOfTheWhole = [checkReferences, checkUse];

/** Every complaint about authored tables, sorted by where they stand. */
export function checkDocument(joined: JoinedTables): Issue[] {
  const {authored, issues} = readAuthored(joined);
  const whole = joined.issues.length === 0 ? checksOfTheWhole : [];
  const found = [...checks, ...whole].flatMap(check => [...check(authored)]);
  return [...joined.issues, ...issues, ...found].sort(byPlace);
}

const naturalOrder = new Intl.Collator('en', {numeric: true});

function byPlace(a: Issue, b: Issue): number {
  return naturalOrder.compare(a.at, b.at) || naturalOrder.compare(a.message, b.message);
}
