import {about} from './about';
import {panels} from './panels';
import {picture} from './picture';

/** English, the first language: the others are typed by it. */
export const laterEn = {about, panels, picture} as const;
