import type { Me, RegressionRunId } from '@parley/contract';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { syncDrafts } from '../conversations/composer/sync-drafts.ts';
import { useHeld } from '../shell/held.ts';
import { useAction } from '../shell/keys/actions.ts';
import { useKeys } from '../shell/keys/use-keys.ts';
import { usePhone } from '../shell/look/appearance.ts';
import { prefer } from '../shell/preferences.ts';
import { createSeat, leaveSeat, type Membership, type Seat, SeatProvider } from '../shell/seat.tsx';
import { whenIdle } from '../shell/when-idle.ts';
import { useSupervisePages } from '../supervise/pages.ts';
import styles from './frame.module.css';
import { Inbox } from './inbox/inbox.tsx';
import { hearEvent } from './live.ts';
import { Loading } from './loading.tsx';
import { useDueTickets } from './notices/use-due-tickets.ts';
import { useNotices } from './notices/use-notices.ts';
import { useWhispers } from './notices/use-whispers.ts';
import { OfflineBanner } from './offline-banner.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { Rail } from './rail.tsx';
import { VersionLine } from './version-line.tsx';

const loadPalette = () => import('./palette.tsx').then((m) => ({ default: m.Palette }));
const Palette = lazy(loadPalette);
const KeySheet = lazy(() => import('./key-sheet.tsx').then((m) => ({ default: m.KeySheet })));
const HeldDialog = lazy(() =>
  import('../bot/tests/held-dialog.tsx').then((m) => ({ default: m.HeldDialog })),
);
const ToldLines = lazy(() => import('./told-lines.tsx').then((m) => ({ default: m.ToldLines })));
const SettingsPages = lazy(() =>
  import('./settings/settings.tsx').then((m) => ({ default: m.SettingsPages })),
);
const KnowledgeArea = lazy(() =>
  import('../knowledge/knowledge-area.tsx').then((m) => ({ default: m.KnowledgeArea })),
);
const CustomerPage = lazy(() =>
  import('../contacts/page/customer-page.tsx').then((m) => ({ default: m.CustomerPage })),
);
const SuperviseArea = lazy(() =>
  import('../supervise/supervise-area.tsx').then((m) => ({ default: m.SuperviseArea })),
);
const TicketsPage = lazy(() =>
  import('../tickets/page/tickets-page.tsx').then((m) => ({ default: m.TicketsPage })),
);
const BotStudio = lazy(() => import('../bot/bot-studio.tsx').then((m) => ({ default: m.BotStudio })));

/** A workspace with somebody in it: sits down, listens, and shows the rooms. */
export function Frame({ me, membership }: { me: Me; membership: Membership }) {
  const [seat, setSeat] = useState<Seat | null>(null);
  const { agentId } = membership;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a seat belongs to an agent; fresher words about both follow below
  useEffect(() => {
    const taken = createSeat(me, membership);
    const stop = taken.link.subscribe((event) => hearEvent(taken, event));
    const stopDrafts = syncDrafts(taken);
    prefer({ lastWorkspace: membership.workspace.id });
    setSeat(taken);
    return () => {
      stop();
      stopDrafts();
      leaveSeat(taken);
    };
  }, [agentId]);
  if (!seat || seat.agentId !== agentId) return <Loading />;
  const fresh = { ...seat, me, workspace: membership.workspace, role: membership.role };
  return (
    <SeatProvider value={fresh}>
      <Rooms workspaceId={membership.workspace.id} />
    </SeatProvider>
  );
}

function Rooms({ workspaceId }: { workspaceId: string }) {
  const isPhone = usePhone();
  useKeys();
  useNotices();
  useWhispers();
  useDueTickets();
  useGoing(workspaceId);
  return (
    <div className={styles.frame}>
      <Rail />
      <div className={styles.stage}>
        <VersionLine />
        <OfflineBanner />
        <Suspense>
          <ToldLines />
        </Suspense>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/:workspaceId/inbox/:view/:conversationId?" component={Inbox} />
            <Route path="/:workspaceId/knowledge/:page?/:id?" component={KnowledgeArea} />
            <Route path="/:workspaceId/bot/:page?/:id?" component={BotStudio} />
            <Route path="/:workspaceId/customers/:contactId" component={CustomerPage} />
            <Route path="/:workspaceId/supervise/:page?/:id?" component={SuperviseArea} />
            <Route path="/:workspaceId/tickets/:ticketId?" component={TicketsPage} />
            <Route path="/:workspaceId/settings/:page?" component={SettingsPages} />
            <Route>
              <Redirect to={`/${workspaceId}/inbox/mine`} replace />
            </Route>
          </Switch>
        </Suspense>
        {isPhone ? <PhoneBar /> : null}
      </div>
      <Overlays />
    </div>
  );
}

function useGoing(workspaceId: string) {
  const [, navigate] = useLocation();
  const go = (place: string) => () => navigate(`/${workspaceId}/${place}`);
  useAction('goInbox', go('inbox/mine'));
  useAction('goQueue', go('inbox/queue'));
  useAction('goBot', go('inbox/bot'));
  useAction('goAll', go('inbox/all'));
  useAction('goClosed', go('inbox/closed'));
  useAction('goMentions', go('inbox/mentions'));
  useAction('goKnowledge', go('knowledge'));
  useAction('goStudio', go('bot'));
  useAction('goTickets', go('tickets'));
  useAction('goSupervise', go('supervise'), useSupervisePages().length > 0);
  useAction('goSettings', go('settings'));
}

function Overlays() {
  // Whoever opens it types at once.
  useEffect(() => whenIdle(() => void loadPalette().catch(() => undefined)), []);
  const [shown, setShown] = useState<'palette' | 'keys' | null>(null);
  useAction('palette', () => setShown('palette'));
  useAction('keySheet', () => setShown('keys'));
  const held = useHeld();
  const close = () => setShown(null);
  return (
    <Suspense fallback={null}>
      {shown === 'palette' ? <Palette onClose={close} /> : null}
      {shown === 'keys' ? <KeySheet onClose={close} /> : null}
      {held.run ? <HeldDialog runId={held.run as RegressionRunId} onClose={held.putAway} /> : null}
    </Suspense>
  );
}
