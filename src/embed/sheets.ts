// How the written page of a frame looks, but for its fonts.
import '../theme/tokens.css';
import 'virtual:itinera/house-theme.css';
import '../theme/system.css';
import '../app/base.css';
import '../app/parts.css';
import '../app/first.css';
import '../timeline/track.css';
import './embed.css';
import 'virtual:itinera/embed-ratio.css';
import 'virtual:itinera/still.css';
import '../panels/panels.css';
import '../panels/list/list.css';
import './over.css';
import '../app/forced.css';
