import type {LaterMessages} from '../../messages';
import {density} from './density';

/** The words of zooming in time. */
export const timeline: LaterMessages['timeline'] = {
  zoom: {
    label: 'Убакыт шкаласынын масштабы',
    longer: 'Узунураак мезгил',
    shorter: 'Кыскараак мезгил',
    whole: 'Бүт мезгил',
  },
  overview: {
    label: 'Бүт мезгил жана көрсөтүлгөн бөлүгү',
    from: 'Көрсөтүлгөн биринчи күн',
    to: 'Көрсөтүлгөн акыркы күн',
  },
  period: {
    title: 'Мезгил',
    from: 'Биринчи күн',
    to: 'Акыркы күн',
    show: 'Көрсөтүү',
    whole: 'Бүт мезгил',
    day: 'Күнгө өтүү',
    go: 'Өтүү',
    faults: {
      missing: 'Күндү көрсөтүңүз.',
      early: day => `Эң эрте күн: ${day}.`,
      late: day => `Эң кеч күн: ${day}.`,
      reversed: day => `Бул биринчи күндөн эрте: ${day}.`,
    },
  },
  density,
};
