import type { FlowId } from '@parley/contract';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Loading } from '../../frame/loading.tsx';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { createDraft, type DraftStore } from './draft/draft-store.ts';
import styles from './flow-editor.module.css';
import { FlowEditor } from './flow-editor.tsx';
import { draftPorts, useFlow } from './flows.ts';
import { enterDraft, leaveDraft } from './open-drafts.ts';

/** One flow, to be drawn, tried and published. */
export function FlowPage({ id }: { id: string }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const flowId = id as FlowId;
  const { data: flow, error, refetch } = useFlow(flowId);
  const [draft, setDraft] = useState<DraftStore | null>(null);
  const isThere = flow !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft begins with what was there first; what comes later it hears of
  useEffect(() => {
    if (!flow) return;
    const key = `${workspaceId} ${flowId}`;
    setDraft(enterDraft(key, () => createDraft(flow, draftPorts(workspaceId, flowId))));
    return () => void leaveDraft(key);
  }, [isThere, workspaceId, flowId]);
  useEffect(() => {
    if (flow) draft?.hear(flow);
  }, [flow, draft]);
  if (error && !draft)
    return (
      <div className={styles.gone} role="alert">
        <p>{problemWords(t, error)}</p>
        <Button onClick={() => void refetch()}>{t('shell.retry')}</Button>
        <Link href={`/${workspaceId}/bot/flows`}>{t('flows.toList')}</Link>
      </div>
    );
  return draft ? <FlowEditor flowId={flowId} draft={draft} /> : <Loading />;
}
