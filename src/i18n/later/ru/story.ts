import type {LaterMessages} from '../../messages';

/** A story that is told in steps. */
export const story: LaterMessages['story'] = {
  at: (step, of) => `${step} из ${of}`,
  previous: 'Предыдущий шаг',
  next: 'Следующий шаг',
  close: 'Закрыть рассказ',
};
