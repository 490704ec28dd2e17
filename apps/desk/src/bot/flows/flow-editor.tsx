import type { FlowDefinition, FlowId, Locale } from '@parley/contract';
import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { Loading } from '../../frame/loading.tsx';
import { usePhone, useTablet } from '../../shell/look/appearance.ts';
import { isRefusal, problemWords } from '../../shell/problem-words.ts';
import { useLocale, useWords } from '../../words/index.ts';
import type { DraftStore } from './draft/draft-store.ts';
import { type Editing, EditingProvider, faultsOf } from './editing.tsx';
import { EditorHead, type Side, type View } from './editor-head.tsx';
import { FlowConflict } from './flow-conflict.tsx';
import styles from './flow-editor.module.css';
import { useDropOff, useFlow, useFlowActions } from './flows.ts';
import { figureDays } from './flows-page.tsx';
import { SidePanel } from './side-panel.tsx';
import { StepList } from './step-list.tsx';
import { useTrial } from './try-chat/use-trial.ts';
import { useQuestionTitles } from './use-question-titles.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const Canvas = lazy(() => import('./canvas/canvas.tsx').then((m) => ({ default: m.Canvas })));

/** The workbench of a flow: drawing or list, with what is looked at beside it. */
export function FlowEditor({ flowId, draft }: { flowId: FlowId; draft: DraftStore }) {
  const t = useWords();
  const isPhone = usePhone();
  const isTablet = useTablet();
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  const { name, definition } = state.history.now;
  const editing = useEditingOf(flowId, draft, definition);
  const [view, setView] = useState<View>('canvas');
  const [side, setSide] = useState<Side | null>(isPhone || isTablet ? null : 'edit');
  const [hasFigures, setFigures] = useState(true);
  const trial = useTrial({ id: flowId, name, definition });
  const dropOff = useDropOff(flowId, figureDays).data;
  useUndoKeys(draft);
  const isList = isPhone || view === 'list';
  const shown: Editing = useMemo(
    () => ({
      ...editing,
      select(key) {
        editing.select(key);
        if (key !== null && !isList && side !== 'try') setSide('edit');
      },
    }),
    [editing, isList, side],
  );
  // a drawing of many steps may come a moment after the key, the letter may not
  const drawn = useDeferredValue(shown);
  const problem = state.saving === 'refused' ? nameProblem(t, state.problem, name) : null;
  return (
    <EditingProvider value={shown}>
      <div className={styles.editor}>
        <EditorHead
          {...{ flowId, draft, state, view, side, hasFigures, isPhone }}
          cases={dropOff?.begun ?? 0}
          onView={setView}
          onSide={setSide}
          onFigures={setFigures}
        />
        {state.theirs ? <FlowConflict draft={draft} mine={definition} theirs={state.theirs} /> : null}
        <div className={styles.bench}>
          <div className={styles.stage} data-covered={isPhone && side !== null}>
            {isList ? (
              <StepList passed={trial.passed} />
            ) : (
              <Suspense fallback={<Loading />}>
                <EditingProvider value={drawn}>
                  <Canvas
                    passed={trial.passed}
                    counts={hasFigures && dropOff && dropOff.begun > 0 ? dropOff.nodes : null}
                  />
                </EditingProvider>
              </Suspense>
            )}
          </div>
          {side ? (
            <SidePanel
              {...{ flowId, draft, state, side, trial, isList, problem }}
              onClose={() => setSide(null)}
            />
          ) : null}
        </div>
      </div>
    </EditingProvider>
  );
}

function nameProblem(t: ReturnType<typeof useWords>, problem: unknown, name: string): string | null {
  if (isRefusal(problem, 'name.taken') || name.trim() === '') return t('flows.nameWrong');
  return problem ? problemWords(t, problem) : null;
}

function useEditingOf(flowId: FlowId, draft: DraftStore, flow: FlowDefinition): Editing {
  const spoken = useLocale();
  const actions = useFlowActions();
  const [language, setLanguage] = useState<Locale>(spoken);
  const [selected, select] = useState<string | null>(null);
  const gone = useGoneQuestions(flowId);
  const titles = useQuestionTitles(flow, language);
  const faults = useMemo(() => faultsOf(flow, actions, gone), [flow, actions, gone]);
  const change = useCallback(
    (definition: FlowDefinition, about?: string) =>
      draft.change({ ...draft.state().history.now, definition }, about),
    [draft],
  );
  return useMemo(
    () => ({
      ...{ flow, change, actions: actions ?? [], faults, titles },
      ...{ language, setLanguage, selected, select },
    }),
    [flow, change, actions, faults, titles, language, selected],
  );
}

/** Questions that the flow speaks of and the knowledge answers no more, as the server said when it was saved last. */
function useGoneQuestions(flowId: FlowId): ReadonlySet<string> {
  const faults = useFlow(flowId).data?.faults;
  return useMemo(
    () => new Set(faults?.flatMap(({ fault, name }) => (fault === 'unknown-question' && name ? [name] : []))),
    [faults],
  );
}
