import type {Messages} from '../messages';
import {app} from './app';
import {dates} from './dates';
import {map} from './map';
import {panels} from './panels';
import {timeline} from './timeline';

/** Russian. Names stand in the nominative as the data have them: no sentence here needs another case of one. */
export const ru: Messages = {language: 'ru', app, dates, map, panels, timeline};
