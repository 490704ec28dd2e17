import type { ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';
import { useLocale } from '../words/index.ts';
import { type Going, goingOut, type Rendering } from './going-out.ts';
import { useTranslating } from './translating.ts';

const renderings = new Map<ConversationId, Rendering>();
const listeners = new Set<() => void>();

/** Shows a rendering of the draft, or none any more. */
export function setRendering(id: ConversationId, rendering: Rendering | undefined) {
  if (rendering) renderings.set(id, rendering);
  else renderings.delete(id);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export const renderingOf = (id: ConversationId) => renderings.get(id);
export const useRendering = (id: ConversationId) => useSyncExternalStore(subscribe, () => renderings.get(id));

/** What goes out of a draft as things stand; undefined while its writer has not yet seen what it would be. */
export function useGoingOut(id: ConversationId, written: string): Going | undefined {
  const locale = useLocale();
  return goingOut(written, useTranslating(id), useRendering(id), locale);
}
