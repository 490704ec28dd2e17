import type { FlowId } from '@parley/contract';
import { Button, Dropdown, Modal, Segmented, Tooltip } from 'antd';
import {
  ChartNoAxesColumn,
  ChevronLeft,
  Ellipsis,
  History,
  Play,
  Redo2,
  SlidersHorizontal,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { useLocation } from 'wouter';
import { inLanguage } from '../../contacts/in-language.ts';
import { client } from '../../shell/client.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import type { DraftState, DraftStore } from './draft/draft-store.ts';
import { writeFlowFile } from './draft/flow-file.ts';
import { useEditing } from './editing.tsx';
import styles from './flow-editor.module.css';
import { flowsKey } from './flows.ts';
import { FlowState } from './flows-page.tsx';
import { usePublish } from './use-publish.ts';

export type View = 'canvas' | 'list';
export type Side = 'edit' | 'try' | 'versions' | 'faults';

interface EditorHeadProps {
  flowId: FlowId;
  draft: DraftStore;
  state: DraftState;
  view: View;
  side: Side | null;
  hasFigures: boolean;
  isPhone: boolean;
  /** how many cases there were, so that there is something to show */
  cases: number;
  onView(view: View): void;
  onSide(side: Side | null): void;
  onFigures(isOn: boolean): void;
}

/** What can be done with the whole flow, and how it stands with it. */
export function EditorHead(props: EditorHeadProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const { state, draft, isPhone } = props;
  const { past, now, future } = state.history;
  return (
    <header className={styles.head}>
      <IconButton
        label={t('flows.toList')}
        icon={<ChevronLeft size={20} />}
        onClick={() => navigate(`/${workspaceId}/bot/flows`)}
      />
      <h1>{inLanguage(now.definition.title as Record<string, string>, locale)}</h1>
      <FlowState version={state.version} publishedVersion={state.publishedVersion} />
      <SavingText state={state} />
      <span className={styles.gap} />
      <IconButton
        label={t('flows.undo')}
        icon={<Undo2 size={17} />}
        disabled={past.length === 0}
        onClick={draft.undo}
      />
      <IconButton
        label={t('flows.redo')}
        icon={<Redo2 size={17} />}
        disabled={future.length === 0}
        onClick={draft.redo}
      />
      {isPhone ? null : (
        <Segmented
          aria-label={t('flows.view')}
          value={props.view}
          options={[
            { value: 'canvas', label: t('flows.canvas') },
            { value: 'list', label: t('flows.list') },
          ]}
          onChange={props.onView}
        />
      )}
      <Sides {...props} />
      <PublishButton {...props} />
      <More {...props} />
    </header>
  );
}

function SavingText({ state: { saving, problem } }: { state: DraftState }) {
  const t = useWords();
  const isBad = saving === 'failed' || saving === 'refused' || saving === 'conflict';
  return (
    <Tooltip title={problem ? problemWords(t, problem) : undefined}>
      <span className={isBad ? styles.unsaved : styles.saving} role="status">
        {t(`flows.saving.${saving}`)}
      </span>
    </Tooltip>
  );
}

function Sides({ side, onSide, cases, hasFigures, onFigures, view, isPhone }: EditorHeadProps) {
  const t = useWords();
  const { faults } = useEditing();
  const toggle = (wanted: Side) => () => onSide(side === wanted ? null : wanted);
  return (
    <>
      {cases > 0 && view === 'canvas' && !isPhone ? (
        <IconButton
          label={t('flows.figures')}
          icon={<ChartNoAxesColumn size={17} />}
          isPressed={hasFigures}
          onClick={() => onFigures(!hasFigures)}
        />
      ) : null}
      {faults.length > 0 ? (
        <button
          type="button"
          className={styles.faultCount}
          aria-pressed={side === 'faults'}
          aria-label={t('flows.faults', { count: faults.length })}
          onClick={toggle('faults')}
        >
          <TriangleAlert size={14} aria-hidden="true" />{' '}
          {isPhone ? faults.length : t('flows.faults', { count: faults.length })}
        </button>
      ) : null}
      <IconButton
        label={t('flows.settings')}
        icon={<SlidersHorizontal size={17} />}
        isPressed={side === 'edit'}
        onClick={toggle('edit')}
      />
      <IconButton
        label={t('flows.side.versions')}
        icon={<History size={17} />}
        isPressed={side === 'versions'}
        onClick={toggle('versions')}
      />
      <Button icon={<Play size={14} />} aria-pressed={side === 'try'} onClick={toggle('try')}>
        {t('flows.try')}
      </Button>
    </>
  );
}

function PublishButton({ flowId, draft, state, onSide }: EditorHeadProps) {
  const t = useWords();
  const { faults } = useEditing();
  const publish = usePublish(flowId, draft);
  const isLive = state.publishedVersion === state.version && state.saving === 'saved';
  return (
    <Button
      type="primary"
      disabled={isLive || state.saving === 'conflict'}
      loading={publish.isPending}
      onClick={() => (faults.length > 0 ? onSide('faults') : publish.mutate('drawn'))}
    >
      {t(isLive ? 'flows.isLive' : 'flows.publish')}
    </Button>
  );
}

function More({ flowId, draft, state }: EditorHeadProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const [modal, place] = Modal.useModal();
  const publish = usePublish(flowId, draft);
  const remove = useSave({
    save: () => client.call('deleteFlow', { params: { workspaceId, flowId } }),
    touches: [flowsKey(workspaceId)],
    done: t('shell.removed'),
    onSaved: () => navigate(`/${workspaceId}/bot/flows`),
  });
  const sure = (title: string, okText: string, onOk: () => void) =>
    modal.confirm({ title, okText, onOk, cancelText: t('shell.cancel'), okButtonProps: { danger: true } });
  const items = [
    { key: 'export', label: t('flows.export') },
    ...(state.publishedVersion === null ? [] : [{ key: 'withdraw', label: t('flows.withdraw') }]),
    { key: 'remove', danger: true, label: t('flows.remove') },
  ];
  const act = (key: string) => {
    if (key === 'export') return download(state);
    if (key === 'withdraw')
      return sure(t('flows.withdrawSure'), t('flows.withdraw'), () => publish.mutate(null));
    return sure(t('flows.removeSure', { name: state.history.now.name }), t('flows.remove'), () =>
      remove.mutate(),
    );
  };
  return (
    <>
      {place}
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => act(key) }}>
        <IconButton label={t('flows.more')} icon={<Ellipsis size={18} />} />
      </Dropdown>
    </>
  );
}

function download({ history: { now } }: DraftState) {
  const url = URL.createObjectURL(new Blob([writeFlowFile(now)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${now.name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.flow.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
