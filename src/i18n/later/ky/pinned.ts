import type {LaterMessages} from '../../messages';

export const pinned: LaterMessages['pinned'] = {
  newer: 'Бул маалыматтардын жаңыраак версиясы бар',
  corrected: day => `Оңдолгон күнү: ${day}. Жаңы версиясын көрүү`,
};
