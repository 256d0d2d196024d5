import {useCallback} from 'react';
import {useMessages} from '../i18n';
import {useItinera} from '../store';
import {useLater} from '../ui';
import {loadText} from './loadText';

/** Says that the address names something that is not there, once that can be said; nothing where all is there. */
export function AddressNotice() {
  const {language} = useMessages();
  const load = useCallback(() => loadText('notice', language), [language]);
  const isMissing = useItinera(({missing}) => missing !== null);
  return useLater(load, isMissing, () => {}).part;
}
