import type {Issue} from '../../model';

/** One complaint as a line: `events/2025.json#/events/14/place: unknown place "bishkekk"; did you mean "bishkek"?` */
export function formatIssue({severity, at, message}: Issue): string {
  return severity === 'warning' ? `${at}: warning: ${message}` : `${at}: ${message}`;
}

/** Complaints a line each, and their number: `2 errors, 1 warning`. */
export function formatIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(issue => issue.severity === 'error').length;
  return [
    ...issues.map(formatIssue),
    `${counted(errors, 'error')}, ${counted(issues.length - errors, 'warning')}`,
  ].join('\n');
}

/** A number and its noun: `1 event`, `2 events`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
