import {type LaterMessages, useMessages} from '../i18n';
import {useItinera, useItineraStore} from '../store';

/** What the address names and is not there; it can be put away. */
export function MissingNotice({words}: {words: LaterMessages['notice']}) {
  const {dismiss} = useMessages().app;
  const {dismissMissing} = useItineraStore().getState();
  const missing = useItinera(state => state.missing);
  const hasAll = useItinera(({only}) => only === null);
  if (!missing) return null;
  const say = hasAll ? words.notFound : words.notShown;
  return (
    <div className="notice" role="status">
      <p>{say(words.kinds[missing.kind], missing.id)}</p>
      <button type="button" onClick={dismissMissing}>
        {dismiss}
      </button>
    </div>
  );
}
