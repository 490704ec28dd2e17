import { unreadTotal, type Visitor, type VisitorState } from '@parley/sdk/visitor';
import { useEffect, useRef } from 'preact/hooks';
import type { Host } from './host.ts';
import type { Keeping } from './keeping.ts';
import { wear } from './look/wear.ts';
import { ping } from './ping.ts';

interface News {
  visitor: Visitor;
  state: VisitorState;
  host: Host;
  keeping: Keeping;
  isSeen: boolean;
}

/** Tells the page around the panel what happens in it, and rings when nobody looks. */
export function useHostNews({ visitor, state, host, keeping, isSeen }: News) {
  const { config } = state;
  const unread = unreadTotal(state);
  const seen = useRef(isSeen);
  seen.current = isSeen;

  useEffect(() => {
    if (!config) return;
    wear({ accent: config.accent });
    host.send({ t: 'session', accent: config.accent, position: config.position });
  }, [config, host]);

  // what is being looked at is as good as read
  const missed = isSeen ? 0 : unread;
  useEffect(() => {
    host.send({ t: 'unread', count: missed });
    if (host.kind === 'page' && config)
      document.title = missed ? `(${missed}) ${config.title}` : config.title;
  }, [missed, config, host]);

  useEffect(
    () =>
      visitor.on((event) => {
        if (event.kind === 'error') return host.send({ t: 'error', code: event.refused.code ?? 'unknown' });
        const { body } = event.entry;
        host.send({ t: 'message', text: body.kind === 'message' ? (body.text ?? '') : '' });
        if (!keeping.isSilent() && !(seen.current && document.hasFocus())) ping();
      }),
    [visitor, host, keeping],
  );
}
