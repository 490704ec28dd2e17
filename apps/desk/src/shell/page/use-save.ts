import type { RefusalCode } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../words/index.ts';
import { runThatHeld } from '../held.ts';
import { fieldErrors, isRefusal, problemWords } from '../problem-words.ts';
import { queries } from '../queries.ts';
import { complain, say } from '../toast.tsx';

interface SaveOptions<In, Out> {
  save(input: In): Promise<Out>;
  /** what to ask for again afterwards */
  touches?: ReadonlyArray<readonly unknown[]>;
  onSaved?(out: Out, input: In): void;
  /** what is said then; null: `onSaved` says it */
  done?: string | null;
  /** refusals that are shown where they happened */
  shown?: readonly RefusalCode[];
}

/** Saves something and says so; a refusal is said aloud, and where a field was wrong also there. */
export function useSave<In = void, Out = unknown>({
  save,
  touches = [],
  onSaved,
  done,
  shown = [],
}: SaveOptions<In, Out>) {
  const t = useWords();
  const mutation = useMutation({
    mutationFn: save,
    onSuccess(out, input) {
      for (const queryKey of touches) void queries.invalidateQueries({ queryKey });
      if (done !== null) say(done ?? t('shell.saved'));
      onSaved?.(out, input);
    },
    onError(error) {
      // Which tests hold it back is told by a dialog, whose buttons a notice would cover.
      if (!isRefusal(error, ...shown) && !runThatHeld(error)) complain(problemWords(t, error));
    },
  });
  return { ...mutation, errors: fieldErrors(t, mutation.error) };
}
