// What only a frame in an article says. A few words in each language: all of them come with its page.
import type {Language} from '../../model';

export interface EmbedMessages {
  /** Opens what is known of what the caption tells. */
  readonly details: string;
  /** Leads to the list of events, by how many there are. */
  readonly list: (count: number) => string;
  readonly closeList: string;
  /** Leads out of the frame, to the atlas of the same dataset. */
  readonly wholeAtlas: string;
  /** Whose geography it is, as short as the licences allow; the text about the map says the rest. */
  readonly credit: string;
  /** What moves the map, when a gesture was left to the article. */
  readonly hints: Readonly<Record<'wheel' | 'touch', string>>;
}

export const embedMessages: Readonly<Record<Language, EmbedMessages>> = {
  en: {
    details: 'Details',
    list: count => `List: ${count}`,
    closeList: 'Map',
    wholeAtlas: 'Whole atlas',
    credit: 'Natural Earth, GeoNames',
    hints: {
      wheel: 'To zoom the map, hold Ctrl and turn the wheel',
      touch: 'To move the map, use two fingers',
    },
  },
  ru: {
    details: 'Подробнее',
    list: count => `Список: ${count}`,
    closeList: 'Карта',
    wholeAtlas: 'Весь атлас',
    credit: 'Natural Earth, GeoNames',
    hints: {
      wheel: 'Чтобы изменить масштаб, вращайте колесо, удерживая Ctrl',
      touch: 'Чтобы двигать карту, проведите двумя пальцами',
    },
  },
  ky: {
    details: 'Кененирээк',
    list: count => `Тизме: ${count}`,
    closeList: 'Карта',
    wholeAtlas: 'Бүт атлас',
    credit: 'Natural Earth, GeoNames',
    hints: {
      wheel: 'Масштабды өзгөртүү үчүн Ctrl басып, дөңгөлөктү айлантыңыз',
      touch: 'Картаны жылдыруу үчүн эки манжа колдонуңуз',
    },
  },
};
