import {useEffect} from 'react';
import {nameIn, useMessages} from '../i18n';
import {namedSelection} from '../panels';
import {selectSelection, useAllIndexes, useItinera} from '../store';

/** Names the tab after what is selected, and after the dataset where nothing is. */
export function useDocumentTitle(): void {
  const messages = useMessages();
  const indexes = useAllIndexes();
  const selection = useItinera(selectSelection);
  useEffect(() => {
    const own = nameIn(indexes.dataset.dataset.title, messages.language);
    document.title = selection ? `${namedSelection({indexes, messages}, selection).text} · ${own}` : own;
  }, [indexes, messages, selection]);
}
