import {type RefObject, useRef, useState} from 'react';
import type {LaterMessages} from '../i18n';

interface CopyFieldProps {
  /** What the text is, for who cannot see it. */
  readonly label: string;
  readonly text: string;
  /** Whether it is longer than a line. */
  readonly isLong?: boolean;
  /** What the button says. */
  readonly copy: string;
  readonly words: LaterMessages['share'];
}

/** A text to be taken along, by a button or by hand: it is selected whole once it has the focus. */
export function CopyField({label, text, isLong = false, copy, words}: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [answer, copyText] = useCopying(field, text);
  const common = {
    ref: field,
    'aria-label': label,
    value: text,
    readOnly: true,
    spellCheck: false,
    dir: 'ltr',
    onFocus: () => field.current!.select(),
  } as const;
  return (
    <div className="share-copy">
      {isLong ? <textarea rows={6} {...common} /> : <input type="text" {...common} />}
      <button type="button" className={isLong ? 'share-main' : undefined} onClick={copyText}>
        {copy}
      </button>
      <p role="status">{answer && words.answers[answer]}</p>
    </div>
  );
}

type Answer = 'copied' | 'refused';

/** Puts a text into the clipboard; where the browser refuses, as in a frame, it is selected for a hand to do so. The answer is that to the present text. */
function useCopying(
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>,
  text: string,
): [Answer | null, () => void] {
  const [answered, setAnswered] = useState<{readonly text: string; readonly answer: Answer} | null>(null);
  const answer = (next: Answer) => setAnswered({text, answer: next});
  const copy = () =>
    writeClipboard(text).then(
      () => answer('copied'),
      () => {
        field.current?.focus();
        answer('refused');
      },
    );
  return [answered?.text === text ? answered.answer : null, () => void copy()];
}

/** Throws where the page is not let near the clipboard. */
async function writeClipboard(text: string): Promise<void> {
  // there is none in a page that did not come by https
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('no clipboard; expected a page that came by https');
  await clipboard.writeText(text);
}
