import type { ContactId, Locale } from '@parley/contract';
import { useMemo } from 'react';
import { useContact, useOrders } from '../contacts/contact.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale } from '../words/index.ts';
import { type Values, valuesOf } from './blanks.ts';

/** What blanks are filled with in a conversation; orders come from the connected shop, the latest first. */
export function useValues(contactId: ContactId, spoken: Locale | null): Values {
  const { me, workspace } = useSeat();
  const locale = useLocale();
  const contact = useContact(contactId).data;
  const order = useOrders(contactId).data?.data[0];
  return useMemo(
    () =>
      valuesOf({
        ...{ contact, order, agentName: me.person.name, workspaceName: workspace.name },
        language: spoken ?? locale,
      }),
    [contact, order, me, workspace, spoken, locale],
  );
}
