import {useCallback} from 'react';
import {loadLaterMessages, useMessages} from '../i18n';
import {isFiltering, useItinera} from '../store';
import {useLater} from '../ui';

interface FilterBarProps {
  readonly isBrief?: boolean;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** What the filters leave and how they are taken off, while there are any. */
export function FilterBar({isBrief = false, onLost}: FilterBarProps) {
  const {language} = useMessages();
  const isWanted = useItinera(({filters}) => isFiltering(filters));
  const load = useCallback(
    () => Promise.all([loadLaterMessages(language), import('../filters')]),
    [language],
  );
  const {part} = useLater(load, isWanted, onLost);
  if (!isWanted || !part) return null;
  const [{filter}, {FilterChips}] = part;
  return <FilterChips words={filter} isBrief={isBrief} />;
}
