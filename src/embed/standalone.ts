// The page of a frame as one file: its sheets are in it, and so is whatever it would fetch (enclosed.ts).
import './sheets';
import './running.css';
import {addressBarOf} from '../app';
import {atlasFolderOf} from './atlasFolder';
import {keptBarOf} from './keptBar';
import {startEmbed} from './startEmbed';

startEmbed({bar: keptBarOf(addressBarOf(window), window), atlasFolder: atlasFolderOf(document)});
