import type {LaterMessages} from '../../messages';
import {density} from './density';

/** The words of zooming in time. */
export const timeline: LaterMessages['timeline'] = {
  zoom: {
    label: 'Масштаб шкалы времени',
    longer: 'Период длиннее',
    shorter: 'Период короче',
    whole: 'Весь период',
  },
  overview: {
    label: 'Весь период и показанная часть',
    from: 'Первый показанный день',
    to: 'Последний показанный день',
  },
  period: {
    title: 'Период',
    from: 'Первый день',
    to: 'Последний день',
    show: 'Показать',
    whole: 'Весь период',
    day: 'Перейти к дню',
    go: 'Перейти',
    faults: {
      missing: 'Укажите день.',
      early: day => `Самый ранний день: ${day}.`,
      late: day => `Самый поздний день: ${day}.`,
      reversed: day => `Это раньше первого дня: ${day}.`,
    },
  },
  density,
};
