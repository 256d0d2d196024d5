import {useEffect, useState} from 'react';
import {useMessages} from '../i18n';
import {embedMessages} from '../i18n/embed';
import type {LeftGesture} from '../map';

/** A gesture that was left to the article, and which time that was. */
export interface Left {
  readonly gesture: LeftGesture;
  readonly turn: number;
}

const shownMs = 1600;

/** Says for a moment how the map is moved, after a gesture that scrolled the article instead. */
export function GestureHint({left}: {left: Left | null}) {
  const {language} = useMessages();
  const [gone, setGone] = useState<Left | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setGone(left), shownMs);
    return () => clearTimeout(timer);
  }, [left]);
  if (!left || gone === left) return null;
  return (
    <p className="embed-hint" aria-hidden="true">
      {embedMessages[language].hints[left.gesture]}
    </p>
  );
}
