import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/index.ts';
import { isRefusal } from '../problem-words.ts';
import { useSave } from './use-save.ts';

interface Saved<T> {
  value: T;
  version: number;
}
interface DraftOptions<T> {
  saved: Saved<T>;
  save(draft: Saved<T>): Promise<unknown>;
  /** what to ask for again once it is saved */
  touches: ReadonlyArray<readonly unknown[]>;
}

/** Settings under change: what was saved with what was changed over it, kept apart from what others save meanwhile. */
export function useSavedDraft<T extends object>({ saved, save, touches }: DraftOptions<T>) {
  const [change, setChange] = useState<Partial<T>>({});
  const [seen, setSeen] = useState(saved);
  // What is not changed here follows what others save.
  const isChanged = Object.keys(change).length > 0;
  const base = isChanged ? seen : saved;
  const shown = { ...base.value, ...change };
  const saving = useSave({
    save: () => save({ value: shown, version: base.version }),
    touches,
    shown: ['object.changed'],
    onSaved: () => setChange({}),
  });
  return {
    ...{ shown, isChanged, saving, errors: saving.errors },
    isOvertaken: isChanged && (saved.version !== seen.version || isRefusal(saving.error, 'object.changed')),
    set(next: Partial<T>) {
      if (!isChanged) setSeen(saved);
      setChange({ ...change, ...next });
    },
    takeTheirs: () => setChange({}),
    keepMine() {
      setSeen(saved);
      saving.reset();
    },
  };
}
export type SavedDraft<T extends object> = ReturnType<typeof useSavedDraft<T>>;

/** Saves what was changed. */
export function SaveButton({ draft }: { draft: Pick<SavedDraft<object>, 'isChanged' | 'saving'> }) {
  const t = useWords();
  return (
    <Button
      type="primary"
      loading={draft.saving.isPending}
      disabled={!draft.isChanged}
      onClick={() => draft.saving.mutate()}
    >
      {t('shell.save')}
    </Button>
  );
}

/** Where somebody saved in between: nothing is lost without a choice. */
export function Overtaken({
  draft,
}: {
  draft: Pick<SavedDraft<object>, 'isOvertaken' | 'takeTheirs' | 'keepMine'>;
}) {
  const t = useWords();
  if (!draft.isOvertaken) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('shell.overtaken')}
      action={
        <>
          <Button size="small" onClick={draft.takeTheirs}>
            {t('shell.takeTheirs')}
          </Button>{' '}
          <Button size="small" onClick={draft.keepMine}>
            {t('shell.keepMine')}
          </Button>
        </>
      }
    />
  );
}
