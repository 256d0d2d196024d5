import type {LaterMessages} from '../../messages';

/** What is said of an address that names what is not there. */
export const notice: LaterMessages['notice'] = {
  notFound: (kind, id) =>
    `Бул маалыматтарда «${id}» жок (${kind}). Шилтеме жасалгандан кийин аты өзгөргөн болушу мүмкүн.`,
  notShown: (kind, id) => `Бул топтомдо «${id}» жок (${kind}). Ал бардык окуялардын арасында болушу мүмкүн.`,
  kinds: {event: 'окуя', place: 'жер', actor: 'катышуучу', org: 'уюм', source: 'булак', story: 'баян'},
};
