import {createElement, Fragment} from 'react';
import {useItineraStore} from '../../store';
import type {Named, Sentence, Words} from './words';

/** A text of the data: its own direction, and its language where that is not the page's. */
export function Text({of}: {of: Words}) {
  return <bdi lang={of.lang}>{of.text}</bdi>;
}

/** A name; where it leads on, a button. */
export function Name({of}: {of: Named}) {
  const store = useItineraStore();
  const {to} = of;
  if (!to) return <Text of={of} />;
  return (
    <button
      type="button"
      className="panel-link"
      data-kind={to.kind}
      onClick={() => store.getState().select(to)}
    >
      <Text of={of} />
    </button>
  );
}

/** A sentence with the names in it as buttons. */
export function SentenceText({of}: {of: Sentence}) {
  const parts = of.map(part => (typeof part === 'string' ? part : createElement(Name, {of: part})));
  return createElement(Fragment, null, ...parts); // a sentence never changes its order, so its parts need no keys
}
