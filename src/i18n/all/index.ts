// The words of every language, for Node, which need not wait; the page calls `loadMessages` and `loadLaterMessages`.
import type {Language} from '../../model';
import {en} from '../en';
import {ky} from '../ky';
import {laterEn, laterKy, laterRu} from '../later';
import type {LaterMessages, Messages} from '../messages';
import {ru} from '../ru';

export {en, ky, ru};

export const messagesByLanguage: Readonly<Record<Language, Messages>> = {en, ru, ky};
export const laterByLanguage: Readonly<Record<Language, LaterMessages>> = {
  en: laterEn,
  ru: laterRu,
  ky: laterKy,
};
