import type {LaterMessages} from '../../messages';
import {about} from './about';
import {compare} from './compare';
import {download} from './download';
import {dossiers} from './dossiers';
import {failure} from './failure';
import {filter} from './filter';
import {keys} from './keys';
import {known} from './known';
import {list} from './list';
import {many} from './many';
import {missing} from './missing';
import {notice} from './notice';
import {panels} from './panels';
import {picture} from './picture';
import {pinned} from './pinned';
import {search} from './search';
import {share} from './share';
import {story} from './story';
import {timeline} from './timeline';

/** Russian. */
export const laterRu: LaterMessages = {
  about,
  compare,
  download,
  dossiers,
  failure,
  filter,
  keys,
  known,
  list,
  many,
  missing,
  notice,
  panels,
  picture,
  pinned,
  search,
  share,
  story,
  timeline,
};
