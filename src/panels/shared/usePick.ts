import {type FocusEvent, useEffect} from 'react';
import {selectPickedEventIdx, useItinera, useItineraStore} from '../../store';

/** What an element that stands for an event needs, so that pointer or focus on it picks the event out everywhere. */
export function usePick(eventIdx: number) {
  const store = useItineraStore();
  const isPicked = useItinera(state => selectPickedEventIdx(state) === eventIdx);
  const drop = () => {
    if (store.getState().pickedEventIdx === eventIdx) store.getState().pickEvent(null);
  };

  // an element that goes away under the pointer never sees it leave
  useEffect(
    () => () => {
      if (store.getState().pickedEventIdx === eventIdx) store.getState().pickEvent(null);
    },
    [store, eventIdx],
  );

  return {
    // style sheets mark it, and its status says it
    'data-disputed': store.getState().all.columns.disputed[eventIdx] ? true : undefined,
    'data-picked': isPicked || undefined,
    onPointerEnter: () => store.getState().pickEvent(eventIdx),
    onPointerLeave: drop,
    onFocus: () => store.getState().pickEvent(eventIdx),
    onBlur: ({currentTarget, relatedTarget}: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) drop();
    },
  };
}
