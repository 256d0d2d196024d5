import type {LaterMessages} from '../../messages';

/** A story that is told in steps. */
export const story: LaterMessages['story'] = {
  at: (step, of) => `${of} кадамдын ${step}-кадамы`,
  previous: 'Мурунку кадам',
  next: 'Кийинки кадам',
  close: 'Баянды жабуу',
};
