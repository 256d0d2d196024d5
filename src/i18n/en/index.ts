import {app} from './app';
import {dates} from './dates';
import {map} from './map';
import {panels} from './panels';
import {timeline} from './timeline';

/** English, the first language: the others are typed by it. */
export const en = {language: 'en', app, dates, map, panels, timeline} as const;
