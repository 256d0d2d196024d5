import type {Attendance, EventKind, Role} from '../model';

/** How a language tells of those who take part. */
export interface ParticipationWords {
  readonly roles: Readonly<Record<Role, string | ((count: number) => string)>>;
  readonly attendances: Readonly<Record<Attendance, (tookPlace: boolean) => string>>;
  /** A chairmanship is not sent. */
  readonly handingOn: Partial<Record<Role, string>>;
}

type Participation = (
  kind: EventKind,
  role: Role,
  attendance: Attendance,
  count: number,
  tookPlace: boolean,
) => string;

/** The same after a dash, as languages have it that leave out the verb. */
export function afterDash(told: Participation): Participation {
  return (...of) => {
    const words = told(...of);
    return words === '' ? '' : `— ${words}`;
  };
}

/** Roles that are told by what was done rather than by having been there. */
const doing: readonly Role[] = ['sender', 'recipient', 'speaker'];
/** Attendances that say that somebody was asked, not that they were there in their role. */
const asked: readonly Attendance[] = ['invited', 'accepted', 'declined'];

/** What is told of those who take part in an event in the same way, joined by commas: "visiting, in person"; it may be empty. */
export function participationIn({roles, attendances, handingOn}: ParticipationWords): Participation {
  return (kind, role, attendance, count, tookPlace) => {
    const roleWords = (kind === 'chairmanship' && handingOn[role]) || roles[role];
    const told = typeof roleWords === 'string' ? roleWords : roleWords(count);
    const part = asked.includes(attendance) && role !== 'host' ? '' : told;
    const isPlain =
      (role === 'host' && attendance === 'in person') ||
      (doing.includes(role) && attendance === 'not stated');
    const presence = isPlain ? '' : attendances[attendance](tookPlace);
    return [part, presence].filter(word => word !== '').join(', ');
  };
}
