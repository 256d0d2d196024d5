import {eventsOf} from '../../ky/grammar';
import type {LaterMessages} from '../../messages';

export const filter: LaterMessages['filter'] = {
  title: 'Окуяларды тандоо',
  hint: 'Карта, убакыт сызыгы жана тизме ар бир топтон тандалгандын бирине туура келгенди көрсөтөт. Сан канча окуя калаарын айтат.',
  keys: {
    format: 'Формат',
    kind: 'Түрү',
    status: 'Абалы жана жыйынтыгы',
    attendance: 'Катышуу',
    person: 'Адамдар жана кызматтар',
    country: 'Өлкөлөр',
    certainty: 'Көрсөтүлгөн убакытта',
  },
  outcomes: {expected: 'дагы эле күтүлүүдө', unconfirmed: 'жыйынтыгы айтылган эмес'},
  attendances: {
    'in person': 'өзү, анын ичинде күтүлгөнү',
    'by video': 'видеобайланыш аркылуу',
    invited: 'чакырылган',
    accepted: 'чакырууну кабыл алган',
    declined: 'катышкан жок',
    'not stated': 'айтылган эмес',
  },
  certainties: {certain: 'анык', possible: 'мүмкүн'},
  chosen: (key, value) => `${key}: ${value}`,
  remove: choice => `«${choice}» тандоосун алып салуу`,
  active: 'Тандоо',
  left: (count, all) => `${eventsOf(all)} ичинен ${count}`,
  clear: 'Баарын алып салуу',
  done: count => `${eventsOf(count)} көрсөтүү`,
  nothing: 'Тандалгандын баарына туура келген окуя жок.',
  loosen: (key, count) => `«${key}» тандоосусуз: ${eventsOf(count)}`,
  narrow: 'Атын табуу',
  noneFound: 'Катышуучулардын арасында мындай ат жок.',
  showAll: count => `Баарын көрсөтүү: ${count}`,
};
