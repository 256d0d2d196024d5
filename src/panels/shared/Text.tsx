import {createElement, Fragment, type MouseEvent} from 'react';
import {useItineraStore} from '../../store';
import {unbroken} from '../../ui';
import type {Named, Sentence, Words} from './words';

/** A text of the data: its own direction, and its language where that is not the page's. */
export function Text({of}: {of: Words}) {
  return <bdi lang={of.lang}>{unbroken(of.text)}</bdi>;
}

/** A name; where it leads on, a link with an address of its own, so that it can be opened beside this page too. */
export function Name({of}: {of: Named}) {
  const store = useItineraStore();
  const {to} = of;
  if (!to) return <Text of={of} />;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.getState().select(to);
  };
  return (
    <a href={`#${to.kind}=${to.id}`} className="panel-link" data-kind={to.kind} onClick={follow}>
      <Text of={of} />
    </a>
  );
}

/** A sentence with the names in it as links. */
export function SentenceText({of}: {of: Sentence}) {
  const parts = of.map(part => (typeof part === 'string' ? unbroken(part) : createElement(Name, {of: part})));
  return createElement(Fragment, null, ...parts); // a sentence never changes its order, so its parts need no keys
}
