import type {AsKnownWords} from '../../known/asKnownWords';

/** The words that are others where only what had been reported by a day is shown. */
export const asKnownKy: AsKnownWords = {
  titleEnd: day => `, ${day} күнүнө карата`,
  standfirst: (events, announced) =>
    `Ал күнгө чейин ${events} окуя кабарланган, алардын ${announced} жарыяланган гана.`,
  line: day => `${day} күнүнө чейин жарык көргөн кабарлар боюнча.`,
  showAll: 'Бардык кабарларды көрсөтүү',
  summary:
    'Кыскача баяндама кийинки кабарларга да таянат, ошондуктан бул жерде берилген жок. Күнү жана жери бардык кабарлар боюнча.',
  missing: day => `${day} күнүнө карата кабарланган эмес`,
  missingWhy: (id, day) => `${day} күнүнө чейин жарык көргөн кабарларда «${id}» деген эч нерсе жок.`,
  noEvents: 'Азырынча эч нерсе кабарланган эмес',
};
