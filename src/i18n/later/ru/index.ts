import type {LaterMessages} from '../../messages';
import {about} from './about';
import {keys} from './keys';
import {list} from './list';
import {panels} from './panels';
import {picture} from './picture';
import {timeline} from './timeline';

/** Russian. */
export const laterRu: LaterMessages = {about, keys, list, panels, picture, timeline};
