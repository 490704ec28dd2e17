import type { VisitorConversation } from '@parley/contract';
import { type VisitorState, wholeThread } from '@parley/sdk/visitor';
import type { Words } from '../words/en.ts';

/** Writes a conversation as plain text, one line a message, and gives it to the visitor as a file. */
export function saveTranscript(state: VisitorState, { id }: VisitorConversation, t: Words) {
  const lines = wholeThread(state, id).flatMap(({ at, author, body, amended }) => {
    if (body.kind !== 'message' || amended === 'recalled' || amended === 'moved') return [];
    const names = body.attachments?.map(({ name }) => `[${name}]`) ?? [];
    const who = author.kind === 'contact' ? t.youSaid : speaker(state, author, t);
    return `${new Date(at).toLocaleString()}  ${who} ${[body.text ?? '', ...names].join(' ').trim()}`;
  });
  const url = URL.createObjectURL(new Blob([lines.join('\n')], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${state.config?.title ?? 'chat'} ${new Date().toLocaleDateString('sv')}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

function speaker(state: VisitorState, author: { kind: string; id?: string }, t: Words) {
  if (author.kind !== 'agent') return t.assistantSays;
  return t.agentSays(state.agentNames[author.id as keyof VisitorState['agentNames']] ?? t.agent);
}
