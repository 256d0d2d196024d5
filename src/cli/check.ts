import {checkDocument, counted, formatIssues, readTables} from '../dataset/authoring';
import type {Console, ExitCode} from './run';

/** Tells every complaint about a dataset. */
export function check(folder: string, console: Console): ExitCode {
  const tables = readTables(folder);
  const issues = checkDocument(tables);
  if (issues.length > 0) console.complain(formatIssues(issues));
  if (issues.some(issue => issue.severity === 'error')) return 1;
  const {events, places, actors, sources} = tables.rows;
  const counts = [
    counted(events.length, 'event'),
    counted(places.length, 'place'),
    counted(actors.length, 'actor'),
    counted(sources.length, 'source'),
  ];
  console.out(`${folder}: ${counts.join(', ')}: good`);
  return 0;
}
