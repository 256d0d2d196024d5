import type {Messages} from '../messages';
import {eventsOf} from './grammar';

/** The words of the map. */
export const map: Messages['map'] = {
  label: 'Окуялар картасы',
  surface: 'Карта',
  surfaceHint: 'Жебелер аны жылдырат, плюс жана минус масштабын өзгөртөт.',
  zoomIn: 'Жакындатуу',
  zoomOut: 'Алыстатуу',
  reset: 'Баштапкы көрүнүшкө',
  didNotAttend: 'катышкан жок',
  notOnTheMap: count => `картада жок: ${count}`,
  outOfFrame: name => `${name}: картанын четинен тышкары; көрсөтүү`,
  cityEvents: (name, count) => `${name}, бул кабарларда ${count === 0 ? 'окуя жок' : eventsOf(count)}`,
  cities: count => `Шаарлар, ${count}`,
  citiesHint: 'Жебелер шаардан шаарга өткөрөт, тамгалар аталышын табат.',
  choice: 'Картанын бул жериндеги шаарлар',
  andMore: (name, count) => `${name} +${count}`,
  legend: {
    title: 'Шарттуу белгилер',
    tookPlace: 'болуп өттү',
    announced: 'жарыяланган',
    message: 'жөнөтүлдү же өткөрүлүп берилди',
    crowd: 'жоонураак сызык: сапарлар көбүрөөк',
    inferredOrigin: 'башы бозомук: кайдан экени айтылган эмес',
    uncertain: 'ичке сызык: күнү белгисиз',
    tint: 'өлкөнүн кайсы бир жеринде',
    absent: 'катышкан жок',
    note: 'Сызыктар жерлерди бириктирет. Бул учуу каттамдары эмес.',
  },
};
