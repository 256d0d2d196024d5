import type {Messages} from '../messages';

/** The words of the timeline. */
export const timeline: Messages['timeline'] = {
  label: 'Убакыт шкаласы',
  transport: 'Убакыт боюнча жылуу',
  previous: 'Мурунку окуя',
  next: 'Кийинки окуя',
  play: 'Ойнотуу',
  pause: 'Тындыруу',
  pace: times => `${times}×`,
  speed: times => `Ылдамдык ${times}×`,
  slider: 'Күн',
  dayWith: (day, titles, more) => `${day}, ${titles.join(', ')}${more > 0 ? `, дагы ${more}` : ''}`,
  dayNotCovered: day => `${day}, бул кабарларда камтылган эмес`,
  bars: 'Шкаладагы окуялар',
  barsHint: 'Жебелер окуядан окуяга өткөрөт.',
  bar: (title, dates) => `${title}, ${dates}`,
  earlier: count => `‹ мурда: ${count}`,
  later: count => `кийин: ${count} ›`,
  trueScale: 'Бирдей шкала',
  period: 'Мезгил…',
  gap: {
    full: length => `${length} бул кабарларда камтылган эмес`,
    short: length => `${length} камтылган эмес`,
    days: count => `${count} күн`,
    months: count => `${count} ай`,
    years: count => `${count} жыл`,
  },
  lanes: {
    cis: 'КМШ',
    csto: 'ЖККУ',
    sco: 'ШКУ',
    bilateral: 'Эки тараптуу',
    other: 'Башка',
  },
};
