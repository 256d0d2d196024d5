import '../theme/fonts.css';
import './sheets';
import {addressBarOf} from '../app';
import styleSheet from './running.css?url';
import {startEmbed} from './startEmbed';

startEmbed({bar: addressBarOf(window), styleSheet, atlasFolder: './'});
