import type {Attendance, Role} from '../../../model';
import {afterDash, participationIn} from '../../participation';

const roles: Readonly<Record<Role, string>> = {
  host: 'кабыл алуучу тарап',
  visitor: 'конок',
  'head of delegation': 'делегация башчысы',
  participant: '',
  speaker: 'сөз сүйлөйт',
  sender: 'жөнөтүүчү',
  recipient: 'алуучу',
};

const attendances: Readonly<Record<Attendance, (tookPlace: boolean) => string>> = {
  'in person': tookPlace => (tookPlace ? 'өзү катышат' : 'өзү катышары күтүлүүдө'),
  'by video': () => 'видеобайланыш аркылуу',
  invited: () => 'чакырылган',
  accepted: () => 'чакырууну кабыл алган',
  declined: tookPlace => (tookPlace ? 'катышкан жок' : 'катышпайт'),
  'not stated': () => 'катышуусу айтылган эмес',
};

/** A chairmanship is not sent. */
const handingOn: Partial<Record<Role, string>> = {sender: 'өткөрүп берүүчү', recipient: 'кабыл алуучу'};

/** What follows the names of those who take part in an event in the same way: "— конок, өзү катышат". */
export const participation = afterDash(participationIn({roles, attendances, handingOn}));
