import {useMessages} from '../i18n';
import {useItinera, useItineraStore} from '../store';

/** Says that the address names something that this dataset does not hold; nothing where it holds all. */
export function AddressNotice() {
  const {dismissMissing} = useItineraStore().getState();
  const missing = useItinera(state => state.missing);
  const words = useMessages().app;
  if (!missing) return null;
  return (
    <div className="notice" role="status">
      <p>{words.notFound(words.kinds[missing.kind], missing.id)}</p>
      <button type="button" onClick={dismissMissing}>
        {words.dismiss}
      </button>
    </div>
  );
}
