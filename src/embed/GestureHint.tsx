import {type RefObject, useEffect, useState} from 'react';
import {useMessages} from '../i18n';
import {embedMessages} from '../i18n/embed';
import type {LeftGesture} from '../map';

/** Told of each gesture that was left to the article. */
export type TellHint = (gesture: LeftGesture) => void;

const shownMs = 1600;

/**
 * Says for a moment how the map is moved, after a gesture that scrolled the article instead.
 *
 * @param tellRef  where it leaves what is to be told: a wheel does so many times a second, and nothing else of the frame changes by it.
 */
export function GestureHint({tellRef}: {tellRef: RefObject<TellHint | null>}) {
  const {language} = useMessages();
  const [left, setLeft] = useState<LeftGesture | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    tellRef.current = gesture => {
      clearTimeout(timer);
      timer = setTimeout(() => setLeft(null), shownMs);
      setLeft(gesture);
    };
    return () => {
      clearTimeout(timer);
      tellRef.current = null;
    };
  }, [tellRef]);

  if (!left) return null;
  return (
    <p className="embed-hint" aria-hidden="true">
      {embedMessages[language].hints[left]}
    </p>
  );
}
