import type {LaterMessages} from '../../messages';

export const pinned: LaterMessages['pinned'] = {
  newer: 'Есть более новая версия этих данных',
  corrected: day => `Исправлено ${day}: открыть новую версию`,
};
