import type {Messages} from '../messages';
import {app} from './app';
import {dates} from './dates';
import {map} from './map';
import {panels} from './panels';
import {timeline} from './timeline';

/** Kyrgyz. Names stand without endings as the data have them, since an ending would have to follow the sound of each. */
export const ky: Messages = {language: 'ky', app, dates, map, panels, timeline};
