import {useMessages} from '../i18n';
import {type Theme, themes, useItinera, useItineraStore} from '../store';

/** Light, dark, or as the system has it. */
export function ThemeButton() {
  const {changeTheme} = useItineraStore().getState();
  const theme = useItinera(state => state.theme);
  const words = useMessages().app.theme;
  return (
    <label className="tools-select">
      <span>{words.label}</span>
      <select value={theme} onChange={event => changeTheme(event.target.value as Theme)}>
        {themes.map(choice => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
