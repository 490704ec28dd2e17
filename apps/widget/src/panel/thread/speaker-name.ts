import type { VisitorState } from '@parley/sdk/visitor';
import type { Words } from '../words/en.ts';
import type { Speaker } from './thread-rows.ts';

/** What whoever speaks goes by. */
export function speakerName(speaker: Speaker, t: Words, names: VisitorState['agentNames']): string {
  if (speaker.kind === 'bot') return t.assistant;
  return speaker.kind === 'agent' ? (names[speaker.id] ?? t.agent) : t.you;
}
