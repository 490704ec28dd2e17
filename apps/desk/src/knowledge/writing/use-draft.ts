import type { Question } from '@parley/contract';
import { useMemo, useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { isRefusal } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { questionsKey } from '../questions.ts';
import { followTold } from './follow-told.ts';
import { contentOf, type Draft, draftOf } from './question-draft.ts';

interface DraftOptions {
  question: Question | null;
  category: string;
  onSaved(question: Question): void;
}

/** What is being written over which version, and how it is saved; a newer version of somebody else is `theirs` until a choice is made. */
export function useDraft({ question, category, onSaved }: DraftOptions) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [base, setBase] = useState(question);
  const [draft, setDraft] = useState<Draft>(() => draftOf(question, locale, category));
  const [begun] = useState(draft);
  const [theirs, setTheirs] = useState<Question | null>(null);
  const [generation, setGeneration] = useState(0);
  const stored = useMemo(
    () => base && JSON.stringify(contentOf(draftOf(base, locale, category))),
    [base, locale, category],
  );
  const isChanged = stored ? JSON.stringify(contentOf(draft)) !== stored : draft !== begun;
  /** Shows another text than the one that was typed: the fields begin anew. */
  const show = (next: Draft) => {
    setDraft(next);
    setGeneration((count) => count + 1);
  };
  const take = (next: Question) => {
    setBase(next);
    setTheirs(null);
    show(draftOf(next, locale, category));
  };
  const [told, setTold] = useState(question);
  // What is told of the same version is where it stands now; a newer one is met at once where nothing is being written.
  if (question && question !== told) {
    setTold(question);
    const follows = followTold(base, question, isChanged);
    if (follows === 'standing') setBase(question);
    if (follows === 'newer') take(question);
  }
  const saving = useSave({
    save: (publish: boolean) => {
      const body = { ...contentOf(draft), publish };
      return base
        ? client.call('changeQuestion', {
            params: { workspaceId, questionId: base.id },
            body: { ...body, version: base.version },
          })
        : client.call('createQuestion', { params: { workspaceId }, body });
    },
    touches: [questionsKey(workspaceId)],
    shown: ['object.changed'],
    done: t('shell.saved'),
    onSaved(saved) {
      // What was kept meanwhile is saved now; a copy that stays is met again, no more.
      const query = base ? { question: base.id } : {};
      client.call('dropWorkingCopy', { params: { workspaceId }, query }).catch(() => undefined);
      setBase(saved);
      setTheirs(null);
      onSaved(saved);
    },
  });
  const save = (publish: boolean) =>
    saving.mutate(publish, {
      onError(error) {
        if (!base || !isRefusal(error, 'object.changed')) return;
        const params = { workspaceId, questionId: base.id };
        void client.call('getQuestion', { params }).then(setTheirs, () => undefined);
      },
    });
  return {
    ...{ base, draft, isChanged, theirs, generation, save, take, show },
    change: setDraft,
    isSaving: saving.isPending,
    /** One's own text goes over theirs with the next save. */
    keepMine: () => {
      setBase(theirs);
      setTheirs(null);
    },
    /** Somebody else has saved a newer one than this is written over. */
    meet: (newer: Question) => setTheirs(newer),
  };
}
