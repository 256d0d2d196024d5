import {type ReactNode, useMemo} from 'react';
import {type Messages, MessagesProvider} from '../i18n';
import {isFiltering, useItinera} from '../store';
import {useLater} from '../ui';

const loadOnly = () => import('../i18n/only');
const doNothing = () => {};

/** Words for what is shown: where filters leave some of the events, a “nothing” is true of what they leave, not of the reports. */
export function ShownWords({messages, children}: {messages: Messages; children: ReactNode}) {
  const filtering = useItinera(({filters}) => isFiltering(filters));
  const {part} = useLater(loadOnly, filtering, doNothing);
  const words = useMemo(
    () => (filtering && part ? {...part.messagesOfOnly(messages), whole: messages} : messages),
    [filtering, part, messages],
  );
  return <MessagesProvider messages={words}>{children}</MessagesProvider>;
}
