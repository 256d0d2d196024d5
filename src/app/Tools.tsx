import {useMessages} from '../i18n';
import {useItinera, useItineraStore} from '../store';
import {ThemeButton} from './ThemeButton';

/** What can be done to the page as a whole. A tool stands here once it works. */
export function Tools() {
  const {changeMode} = useItineraStore().getState();
  const mode = useItinera(state => state.mode);
  const words = useMessages().app;
  return (
    <nav className="tools" aria-label={words.tools} data-furniture>
      <div className="tools-pair">
        <button type="button" aria-pressed={mode === 'map'} onClick={() => changeMode('map')}>
          {words.map}
        </button>
        <button type="button" aria-pressed={mode === 'list'} onClick={() => changeMode('list')}>
          {words.list}
        </button>
      </div>
      <ThemeButton />
    </nav>
  );
}
