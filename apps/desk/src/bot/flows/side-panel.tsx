import type { FlowId } from '@parley/contract';
import { X } from 'lucide-react';
import { IconButton } from '../../shell/icon-button.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import type { DraftState, DraftStore } from './draft/draft-store.ts';
import { findNode, useEditing } from './editing.tsx';
import type { Side } from './editor-head.tsx';
import { FaultList } from './fault-list.tsx';
import styles from './flow-editor.module.css';
import { FlowSettings } from './flow-settings.tsx';
import { NodeForm } from './forms/node-form.tsx';
import { looks, wordsIn } from './node-kinds.ts';
import { TryChat } from './try-chat/try-chat.tsx';
import type { Trial } from './try-chat/use-trial.ts';
import { usePublish } from './use-publish.ts';
import { VersionsPanel } from './versions/versions-panel.tsx';

interface SidePanelProps {
  flowId: FlowId;
  draft: DraftStore;
  state: DraftState;
  side: Side;
  trial: Trial;
  isList: boolean;
  /** what is wrong with the flow's own name */
  problem: string | null;
  onClose(): void;
}

/** What stands beside the drawing: the form of what is looked at, the test chat, the faults or the versions. */
export function SidePanel({ side, isList, onClose, ...props }: SidePanelProps) {
  const t = useWords();
  const { flow, selected } = useEditing();
  const examples = useExamples();
  const node = isList ? undefined : findNode(flow, selected);
  const title =
    side === 'edit' && node
      ? t(`flows.kind.${looks[node.kind].word}`)
      : t(side === 'edit' ? 'flows.settings' : `flows.side.${side}`);
  return (
    <aside className={styles.side} aria-label={title}>
      <header className={styles.sideHead}>
        <h2>{title}</h2>
        <IconButton label={t('shell.close')} icon={<X size={16} />} onClick={onClose} />
      </header>
      {side === 'try' ? (
        <TryChat trial={props.trial} examples={examples} />
      ) : (
        <div className={styles.sideBody}>
          {side === 'edit' && node ? <NodeForm key={node.key} node={node} /> : null}
          {side === 'edit' && !node ? (
            <FlowSettings
              name={props.state.history.now.name}
              problem={props.problem}
              onRename={(name) => props.draft.change({ ...props.draft.state().history.now, name }, 'name')}
            />
          ) : null}
          {side === 'faults' ? <Faults /> : null}
          {side === 'versions' ? <Versions {...props} /> : null}
        </div>
      )}
    </aside>
  );
}

const mostExamples = 3;

function useExamples(): readonly string[] {
  const { flow, language } = useEditing();
  const phrases = flow.phrases[language] ?? Object.values(flow.phrases)[0] ?? [];
  return phrases.length > 0 ? phrases.slice(0, mostExamples) : [wordsIn(flow.title, language)];
}

function Faults() {
  const t = useWords();
  const { faults } = useEditing();
  if (faults.length === 0) return <p>{t('flows.noFaults')}</p>;
  return <FaultList hasWays faults={faults} />;
}

function Versions({ flowId, draft, state }: Pick<SidePanelProps, 'flowId' | 'draft' | 'state'>) {
  const t = useWords();
  const publish = usePublish(flowId, draft);
  return (
    <VersionsPanel
      flowId={flowId}
      definition={state.history.now.definition}
      version={state.version}
      publishedVersion={state.publishedVersion}
      onBringBack={(definition, version) => {
        draft.change({ ...draft.state().history.now, definition });
        say(t('flows.broughtBack', { version }), { label: t('flows.undo'), run: draft.undo });
      }}
      onPublish={(version) => publish.mutate(version)}
    />
  );
}
