import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { chime, notify } from '../../shell/notify.ts';
import { preferences } from '../../shell/preferences.ts';
import { isQuietAt } from '../../shell/quiet.ts';
import { useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { words } from '../../words/index.ts';

/** Tells at once of a ticket of the reader's that is due, with the way to it. */
export function useDueTickets() {
  const { link, workspaceId } = useSeat();
  const [, navigate] = useLocation();
  useEffect(
    () =>
      link.subscribe((event) => {
        if (event.t !== 'ticket-due') return;
        const { ticketId, number, title } = event;
        const told = words('tickets.isDue', { number });
        const open = () => navigate(`/${workspaceId}/tickets/${ticketId}`);
        say(told, { label: words('tickets.show'), run: open });
        const { sound, notices, quiet } = preferences();
        if (isQuietAt(quiet, new Date())) return;
        if (sound) chime('message');
        if (notices && !document.hasFocus()) notify(told, title, `ticket:${ticketId}`, open);
      }),
    [link, workspaceId, navigate],
  );
}
