import type {Messages} from '../messages';
import {eventsOf} from './grammar';

/** The words of the map. */
export const map: Messages['map'] = {
  label: 'Карта событий',
  surface: 'Карта',
  surfaceHint: 'Стрелки двигают её, плюс и минус меняют масштаб.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  reset: 'К начальному виду',
  didNotAttend: 'не участвует',
  notOnTheMap: count => `нет на карте: ${count}`,
  outOfFrame: name => `${name}: за краем карты; показать`,
  cityEvents: (name, count) => `${name}, ${count === 0 ? 'нет событий' : eventsOf(count)} в этих сообщениях`,
  cities: count => `Города, ${count}`,
  citiesHint: 'Стрелки ведут от города к городу, буквы находят название.',
  choice: 'Города в этом месте карты',
  andMore: (name, count) => `${name} +${count}`,
  legend: {
    title: 'Условные знаки',
    tookPlace: 'состоялось',
    announced: 'объявлено',
    message: 'отправлено или передано',
    crowd: 'толще линия: больше поездок',
    inferredOrigin: 'бледное начало: откуда, не сообщается',
    uncertain: 'тонкая линия: день не указан',
    tint: 'где-то в стране',
    absent: 'не участвует',
    note: 'Линии соединяют места. Это не маршруты полётов.',
  },
};
