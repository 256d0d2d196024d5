import {boot} from './boot';
import '../theme/fonts.css';
import '../theme/tokens.css';
import 'virtual:itinera/house-theme.css';
import '../theme/system.css';
import './base.css';
import './layout.css';
import './parts.css';
import './first.css';
import 'virtual:itinera/first-ratio.css';
import 'virtual:itinera/still.css';
import '../panels/panels.css';
import '../panels/list/list.css';
import './forced.css';
import './print.css';
import {loadLaterPanels} from '../panels';
import {App} from './App';
import {addressBarOf} from './addressSync';
import styleSheet from './atlas.css?url';

boot({
  App,
  styleSheet,
  bar: addressBarOf(window),
  // what cannot be had now is asked for again when it is shown
  askAhead: language => void loadLaterPanels(language).catch(() => {}),
});
