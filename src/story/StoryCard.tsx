import {type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef} from 'react';
import {type LaterMessages, useMessages, type Words} from '../i18n';
import {stepStory, useAllIndexes, useItinera, useItineraStore} from '../store';
import {unbroken, useMark} from '../ui';
import {stepKey} from './stepKey';
import {storyView} from './storyView';

interface StoryCardProps {
  readonly words: LaterMessages['story'];
  /** Where the focus goes when the story is closed from within, by a selector. */
  readonly next: string;
}

/** The step of a story that is told: what it says, the steps before and after it, and how far it is. Nothing while none is told. */
export function StoryCard({words, next}: StoryCardProps) {
  const store = useItineraStore();
  const indexes = useAllIndexes();
  const {language} = useMessages();
  const story = useItinera(state => state.story);
  const view = useMemo(() => story && storyView(indexes, story, language), [indexes, story, language]);
  const card = useRef<HTMLElement>(null);
  const [titleId, progressId] = [useId(), useId()];
  useStepKeys(card);
  useMark(card, 'data-story', view !== null);

  // the map goes to what the step shows once more, for now the card lies over it
  useEffect(() => store.setState(({framing}) => ({framing: framing && {...framing}})), [store]);

  // another step is read from its beginning
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what has just been drawn
  useLayoutEffect(() => {
    if (card.current) card.current.scrollTop = 0;
  }, [view]);

  if (!view) return null;
  const {title, standfirst, heading, text, step, of} = view;
  const close = () => {
    const hadFocus = card.current!.contains(document.activeElement);
    store.getState().openStory(null);
    if (hadFocus) document.querySelector<HTMLElement>(next)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // here Esc is the story's, not the panel's
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Esc leaves it from any of its buttons
    <section
      ref={card}
      className="story"
      data-furniture
      data-keeps-focus
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <header className="story-head">
        <Title id={titleId} of={title} />
        <button type="button" className="story-close" onClick={close}>
          <span aria-hidden="true">×</span>
          <span className="unseen">{words.close}</span>
        </button>
      </header>
      {standfirst && (
        <p className="story-standfirst" lang={standfirst.lang} dir="auto">
          {unbroken(standfirst.text)}
        </p>
      )}
      {/* the whole step at once, and once */}
      <div className="story-told" aria-live="polite" aria-atomic="true">
        {heading && (
          <h3 lang={heading.lang} dir="auto">
            {unbroken(heading.text)}
          </h3>
        )}
        <p lang={text.lang} dir="auto">
          {unbroken(text.text)}
        </p>
      </div>
      <div className="story-steps">
        <StepButton name={words.previous} sign="‹" isEnd={step === 1} onStep={() => stepStory(store, -1)} />
        <div className="story-progress">
          <progress value={step} max={of} aria-labelledby={progressId} />
          <span id={progressId}>{words.at(step, of)}</span>
        </div>
        <StepButton name={words.next} sign="›" isEnd={step === of} onStep={() => stepStory(store, 1)} />
      </div>
    </section>
  );
}

/** Takes the focus where the story was opened from the menu, and only then: an address or an article opens it too. */
function Title({id, of}: {id: string; of: Words}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest('.tools-more')) heading.current!.focus({preventScroll: true});
  }, []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1} lang={of.lang} dir="auto">
      {unbroken(of.text)}
    </h2>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly sign: string;
  /** Whether there is no step that way: the button stays, and with it the focus. */
  readonly isEnd: boolean;
  readonly onStep: () => void;
}

function StepButton({name, sign, isEnd, onStep}: StepButtonProps) {
  return (
    <button type="button" className="story-step" aria-disabled={isEnd} onClick={onStep}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{name}</span>
    </button>
  );
}

/** Page Up and Page Down lead through the story, from within it and while nothing has the focus: elsewhere they scroll, or are the timeline's. */
function useStepKeys(card: RefObject<HTMLElement | null>): void {
  const store = useItineraStore();
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const direction = stepKey(event);
      const active = document.activeElement;
      const isOurs = active === document.body || card.current?.contains(active);
      if (!direction || !isOurs || !stepStory(store, direction)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, card]);
}
