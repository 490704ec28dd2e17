import type { ContactId, ConversationId, Panel } from '@parley/contract';
import { panelOrigin } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { client } from '../shell/client.ts';
import { useAppearance } from '../shell/look/appearance.ts';
import { problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { hearPanel } from './hear-panel.ts';
import styles from './panels.module.css';

interface PanelFrameProps {
  panel: Panel;
  contactId: ContactId;
  conversationId?: ConversationId;
  onInsert?(text: string): void;
}
const height = { first: 280, least: 60, most: 900 } as const;

/** A page of the business in a sandbox of its own: it learns for whom it is by a signed token, and can ask for height and for a draft, no more. */
export function PanelFrame({ panel, contactId, conversationId, onInsert }: PanelFrameProps) {
  const t = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [wanted, setWanted] = useState<number>(height.first);
  const isBarred = useBarred(panel);
  const open = useOpener(panel, contactId, conversationId);
  const opened = useQuery({
    queryKey: ['opened-panel', panel.id, panel.urlTemplate, contactId, conversationId],
    // each opening of a pane has a token of its own, and none outlives it
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: open,
  });
  const answer = useAnswer(frame, open);
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      const said = hearPanel(frame.current?.contentWindow, event);
      if (said?.t === 'ready') void answer();
      if (said?.t === 'resize') setWanted(Math.min(height.most, Math.max(height.least, said.height)));
      if (said?.t === 'insert') onInsert?.(said.text);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [answer, onInsert]);
  if (opened.error) return <p className={styles.problem}>{problemWords(t, opened.error)}</p>;
  if (isBarred)
    return (
      <p className={styles.quiet}>
        {t('panels.barred')}{' '}
        <Button size="small" onClick={() => location.reload()}>
          {t('shell.reload')}
        </Button>
      </p>
    );
  if (!opened.data) return <div className={styles.waiting} style={{ height: wanted }} aria-hidden="true" />;
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={panel.name}
      src={opened.data.url}
      style={{ height: wanted }}
      sandbox="allow-scripts allow-forms allow-popups"
      referrerPolicy="no-referrer"
      allow=""
    />
  );
}

function useOpener(panel: Panel, contactId: ContactId, conversationId: ConversationId | undefined) {
  const { workspaceId } = useSeat();
  return () =>
    client.call('openPanel', {
      params: { workspaceId, panelId: panel.id },
      body: { contactId, ...(conversationId ? { conversationId } : {}) },
    });
}

/** Tells the panel for whom it is, with a token that is good for five minutes from now. */
function useAnswer(
  frame: { readonly current: HTMLIFrameElement | null },
  open: () => Promise<{ token: string }>,
) {
  const locale = useLocale();
  const { scheme } = useAppearance();
  return async () => {
    const { token } = await open();
    // A sandboxed page has no origin that could be named here; the desk's policy lets the frame lead to panels only.
    frame.current?.contentWindow?.postMessage(
      { parley: 1, t: 'context', token, locale, appearance: scheme },
      '*',
    );
  };
}

/** Whether the browser kept the frame shut, because the panel is newer than the page of the desk. */
function useBarred({ urlTemplate }: Panel): boolean {
  const [isBarred, setBarred] = useState(false);
  useEffect(() => {
    const origin = panelOrigin(urlTemplate);
    const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === 'frame-src' && origin && blockedURI.startsWith(origin)) setBarred(true);
    };
    document.addEventListener('securitypolicyviolation', hear);
    return () => document.removeEventListener('securitypolicyviolation', hear);
  }, [urlTemplate]);
  return isBarred;
}
