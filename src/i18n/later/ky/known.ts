import type {LaterMessages} from '../../messages';

/** The dialog in which the day is chosen by which what is shown had been reported. */
export const known: LaterMessages['known'] = {
  title: 'Качан эмне белгилүү болгон',
  hint: 'Тандалган күнгө чейин жарык көргөн кабарлардагы окуялар: ал кезде эмне жарыяланган жана эмне болуп өткөн деп айтылган.',
  days: 'Кабарлар жарык көргөн күндөр',
  counts: (events, announced) => `${events} окуя, алардын ${announced} жарыяланган гана`,
  all: 'Бардык кабарлар',
  shown: 'азыр көрсөтүлүүдө',
  more: count => `Дагы ${count} мурдараак күн төмөнкү талаада табылат.`,
  otherDay: 'Башка күн',
  show: 'Көрсөтүү',
  nothingBy: day => `${day} күнүнө чейин бул кабарлардын бири да жарык көргөн эмес.`,
};
