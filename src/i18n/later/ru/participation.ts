import type {Attendance, Role} from '../../../model';
import {afterDash, participationIn} from '../../participation';

/** Nouns where they will do: they know neither tense nor, of one person, gender. */
const roles: Readonly<Record<Role, (count: number) => string>> = {
  host: () => 'принимающая сторона',
  visitor: count => (count === 1 ? 'гость' : 'гости'),
  'head of delegation': count => (count === 1 ? 'глава делегации' : 'главы делегаций'),
  participant: () => '',
  speaker: count => (count === 1 ? 'выступает' : 'выступают'),
  sender: count => (count === 1 ? 'отправитель' : 'отправители'),
  recipient: count => (count === 1 ? 'получатель' : 'получатели'),
};

const attendances: Readonly<Record<Attendance, (tookPlace: boolean) => string>> = {
  'in person': tookPlace => (tookPlace ? 'лично' : 'лично, ожидается'),
  'by video': () => 'по видеосвязи',
  invited: () => 'приглашение направлено',
  accepted: () => 'приглашение принято',
  declined: tookPlace => (tookPlace ? 'не в числе участников' : 'участие не планируется'),
  'not stated': () => 'об участии не сообщается',
};

/** A chairmanship is not sent. */
const handingOn: Partial<Record<Role, string>> = {
  sender: 'передающая сторона',
  recipient: 'принимающая сторона',
};

/** What follows the names of those who take part in an event in the same way: "— гость, лично". */
export const participation = afterDash(participationIn({roles, attendances, handingOn}));
