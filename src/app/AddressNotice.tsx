import {useMessages} from '../i18n';

/** Says that the address names something that this dataset does not hold. */
export function AddressNotice({text, onDismiss}: {text: string; onDismiss: () => void}) {
  const words = useMessages().app;
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      <button type="button" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
