import type {Attendance, Role} from '../../../model';
import {participationIn} from '../../participation';

const roles = {
  host: count => (count === 1 ? 'host' : 'hosts'),
  visitor: () => 'visiting',
  'head of delegation': count => (count === 1 ? 'heading the delegation' : 'heading delegations'),
  participant: () => '',
  speaker: () => 'speaking',
  sender: () => 'sending',
  recipient: () => 'receiving',
} satisfies Record<Role, (count: number) => string>;

const attendances = {
  'in person': tookPlace => (tookPlace ? 'in person' : 'due in person'),
  'by video': () => 'by video',
  invited: () => 'invited',
  accepted: () => 'invited, accepted',
  declined: tookPlace => (tookPlace ? 'did not attend' : 'not to attend'),
  'not stated': () => 'attendance not stated',
} satisfies Record<Attendance, (tookPlace: boolean) => string>;

/** A chairmanship is not sent. */
const handingOn: Partial<Record<Role, string>> = {sender: 'handing it on', recipient: 'taking it over'};

/** What follows the names of those who take part in an event in the same way: "visiting, in person". */
export const participation = participationIn({roles, attendances, handingOn});
