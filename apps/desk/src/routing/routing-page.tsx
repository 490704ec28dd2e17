import type { HeldRoutingRules, RoutingRules } from '@parley/contract';
import { Skeleton } from 'antd';
import { client } from '../shell/client.ts';
import { Page } from '../shell/page/page.tsx';
import { Overtaken, SaveButton, useSavedDraft } from '../shell/page/saved-draft.tsx';
import { Unread } from '../shell/page/unread.tsx';
import { problemWords } from '../shell/problem-words.ts';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { HoursPart } from './hours-part.tsx';
import { LadderPart } from './ladder-part.tsx';
import { NeedsPart } from './needs-part.tsx';
import { OrderPart } from './order-part.tsx';
import { OutsidePart } from './outside-part.tsx';
import { type PartProps, routingRulesKey, useRoutingRules } from './routing-rules.ts';

/** Who gets which conversation, in which order, and when teams are at work. */
export function RoutingPage() {
  const t = useWords();
  const { data, error } = useRoutingRules();
  if (error) return <Page title={t('settings.routing')}>{problemWords(t, error)}</Page>;
  if (!data)
    return (
      <Page title={t('settings.routing')} text={t('routing.text')}>
        <Skeleton active />
      </Page>
    );
  return <Editor saved={data} />;
}

function Editor({ saved: { rules, version, unread } }: { saved: HeldRoutingRules }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const draft = useSavedDraft<RoutingRules>({
    saved: { value: rules, version },
    save: (next) =>
      client.call('saveRoutingRules', {
        params: { workspaceId },
        body: { rules: next.value, version: next.version },
      }),
    touches: [routingRulesKey(workspaceId)],
  });
  const isReadOnly = !mayAct(role, 'admin');
  const part: PartProps = { shown: draft.shown, isReadOnly, set: draft.set };
  return (
    <Page
      title={t('settings.routing')}
      text={isReadOnly ? t('routing.readOnly') : t('routing.text')}
      extra={isReadOnly ? null : <SaveButton draft={draft} />}
    >
      <Overtaken draft={draft} />
      <Unread parts={unread} />
      <OrderPart {...part} />
      <NeedsPart {...part} />
      <LadderPart {...part} />
      <HoursPart {...part} />
      <OutsidePart isReadOnly={isReadOnly} />
    </Page>
  );
}
