import type { Attachment, ConversationState, Entry } from '@parley/contract';
import { type RefObject, useEffect } from 'react';
import { useConversationChannel } from '../../channels/conversation-channel.ts';
import { useNow } from '../../shell/now.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { stanceOf } from '../actions/owner-words.ts';
import type { Acts } from '../actions/use-acts.ts';
import { useCallees } from './callees.ts';
import { rivalOf } from './collision.ts';
import { draftOf, keepDraft, type Mode, useDraft } from './drafts.ts';
import type { FieldHandle } from './field.tsx';
import { hindranceOf, untakenBy } from './hindrance.ts';
import { useEditing } from './use-editing.ts';
import { useReturned } from './use-returned.ts';
import { type Anyway, useSending } from './use-sending.ts';
import { useTyping } from './use-typing.ts';
import { useUploads } from './use-uploads.ts';

export interface WritingProps {
  state: ConversationState;
  /** what is held of the log */
  entries: readonly Entry[];
  acts: Acts;
  onNext(): void;
}

/** The draft, its files, what stands in its way and the ways out of it. */
export function useWriting(props: WritingProps & { field: RefObject<FieldHandle | null> }) {
  const { state, entries, acts, onNext, field } = props;
  const { agentId } = useSeat();
  const { id } = state;
  const draft = useDraft(id);
  const isNote = draft.mode === 'note';
  const stance = stanceOf(state, agentId);
  const typing = useTyping(id);
  const focus = () => requestAnimationFrame(() => field.current?.focus());
  const editing = useEditing(state, focus);
  const files = useUploads(draft.attachments.length, (attachment) =>
    keepDraft(id, { attachments: [...draftOf(id).attachments, attachment] }),
  );
  const standing = useStanding(state);
  const { attachments, quotes } = draft;
  const untaken = untakenBy(standing.channel, { attachments, ...(quotes ? { quotes } : {}) }, state);
  const callees = useCallees(id, isNote);
  const rival = rivalOf(entries, draft.reply === '' ? null : draft.seen, agentId);
  const isHindered = standing.hindrance !== undefined || untaken.length > 0;
  const isUploading = files.uploads.length > 0;
  const sending = useSending({
    ...{ state, draft, stance, isUploading, isHindered, acts, onNext },
    callees: callees ?? [],
  });
  useReturned(id);
  const setMode = (mode: Mode) => {
    keepDraft(id, { mode });
    focus();
  };
  return {
    ...{ draft, stance, files, sending, setMode, editing, untaken, callees, isUploading },
    ...standing,
    rival: isNote ? undefined : rival,
    change(next: string) {
      if (isNote) return keepDraft(id, { note: next });
      const begun = draft.reply === '' && next !== '' ? { seen: state.headSeq } : {};
      keepDraft(id, { reply: next, ...begun, ...(next === '' ? { canned: undefined } : {}) });
      if (next !== '') typing.touch();
    },
    send(then?: 'resolve', anyway: Anyway = {}) {
      if (editing.message) return void editing.send();
      if (!isNote && rival && (anyway.seen ?? 0) < rival.seq) return field.current?.focus();
      if (!sending.send(then, anyway)) return field.current?.toBlank();
      typing.stop();
      field.current?.focus();
    },
    /** Goes on, having seen what a colleague said. */
    look: () => keepDraft(id, { seen: state.headSeq }),
    detach: (gone: Attachment) =>
      keepDraft(id, { attachments: draft.attachments.filter((file) => file.id !== gone.id) }),
    /** Empties the reply, which goes out in another way. */
    handOver: () => keepDraft(id, { reply: '', attachments: [], canned: undefined, quotes: null }),
  };
}

/** What the channel carries now; asked for again with every word that may have changed it. */
function useStanding({ id, workspaceId, contactSeq, answersSince }: ConversationState) {
  const channel = useConversationChannel(id);
  const nowMs = useNow(channel?.window ? 1000 : 60_000);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each message opens or uses up something
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['conversation-channel', workspaceId, id] });
  }, [contactSeq, answersSince]);
  return { channel, hindrance: hindranceOf(channel, nowMs) };
}
