import type {LaterMessages} from '../../messages';
import {eventsOf} from '../../ru/grammar';

export const filter: LaterMessages['filter'] = {
  title: 'Отбор событий',
  hint: 'Карта, шкала времени и список показывают то, что отвечает одному из выбранного в каждой группе. Число говорит, сколько событий останется.',
  keys: {
    format: 'Формат',
    kind: 'Вид',
    status: 'Статус и исход',
    attendance: 'Участие',
    person: 'Люди и должности',
    country: 'Страны',
    certainty: 'В показанное время',
  },
  outcomes: {expected: 'ещё ожидается', unconfirmed: 'об исходе не сообщается'},
  attendances: {
    'in person': 'лично, в том числе ожидается',
    'by video': 'по видеосвязи',
    invited: 'приглашение направлено',
    accepted: 'приглашение принято',
    declined: 'не в числе участников',
    'not stated': 'не сообщается',
  },
  certainties: {certain: 'наверняка', possible: 'возможно'},
  chosen: (key, value) => `${key}: ${value}`,
  remove: choice => `Снять отбор «${choice}»`,
  active: 'Отбор',
  left: (count, all) => `${count} из ${all} ${all % 10 === 1 && all % 100 !== 11 ? 'события' : 'событий'}`,
  clear: 'Снять всё',
  done: count => `Показать ${eventsOf(count)}`,
  nothing: 'Всему выбранному не отвечает ни одно событие.',
  loosen: (key, count) => `Без «${key}»: ${eventsOf(count)}`,
  narrow: 'Найти имя',
  noneFound: 'Среди участников такого имени нет.',
  showAll: count => `Показать все ${count}`,
};
