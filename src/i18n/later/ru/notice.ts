import type {LaterMessages} from '../../messages';

/** What is said of an address that names what is not there. */
export const notice: LaterMessages['notice'] = {
  notFound: (kind, id) =>
    `В этом наборе данных нет «${id}» (${kind}). Возможно, имя изменилось после того, как сделана ссылка.`,
  notShown: (kind, id) => `В этой подборке нет «${id}» (${kind}). Возможно, это есть среди всех событий.`,
  kinds: {
    event: 'событие',
    place: 'место',
    actor: 'участник',
    org: 'организация',
    source: 'источник',
    story: 'рассказ',
  },
};
