import {useLayoutEffect} from 'react';
import {useItinera} from '../store';

/** Gives the page the colours that the reader or the address has chosen. */
export function useTheme(): void {
  const theme = useItinera(state => state.theme);
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
