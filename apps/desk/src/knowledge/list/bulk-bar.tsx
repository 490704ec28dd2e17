import type { Question, QuestionAct } from '@parley/contract';
import { Button, Dropdown, Modal } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { refusalWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { wordingFor } from '../articles.ts';
import { FlowsAnswering } from '../life/flows-answering.tsx';
import { NoteDialog } from '../life/note-dialog.tsx';
import { ScheduleDialog } from '../life/schedule-dialog.tsx';
import { questionsKey } from '../questions.ts';
import styles from './entries-page.module.css';

type Act = QuestionAct['act'] | 'schedule';
const acts: Readonly<Record<Act, 'agent' | 'supervisor'>> = {
  ...{ propose: 'agent', approve: 'supervisor', return: 'supervisor', publish: 'supervisor' },
  ...{ schedule: 'supervisor', withdraw: 'supervisor', move: 'agent', tag: 'agent', untag: 'agent' },
  delete: 'supervisor',
};
const most = 100;

interface BulkBarProps {
  marked: readonly Question[];
  onDone(): void;
}

/** What can be done with the marked questions at once; what was refused stays to be read. */
export function BulkBar({ marked, onDone }: BulkBarProps) {
  const t = useWords();
  const { role, workspaceId } = useSeat();
  const [asking, setAsking] = useState<Act | null>(null);
  const work = useSave({
    save: (what: QuestionAct) =>
      client.call('actOnQuestions', {
        params: { workspaceId },
        body: { what, questions: marked.slice(0, most).map(({ id, version }) => ({ id, version })) },
      }),
    touches: [questionsKey(workspaceId)],
    done: t('life.bulkDone'),
    onSaved({ refused }) {
      setAsking(null);
      if (refused.length === 0) onDone();
    },
  });
  const ask = (act: Act) => {
    if (act === 'propose' || act === 'approve' || act === 'publish' || act === 'withdraw')
      return work.mutate({ act });
    setAsking(act);
  };
  const items = (Object.keys(acts) as Act[])
    .filter((act) => mayAct(role, acts[act]))
    .map((act) => ({
      key: act,
      label: t(`life.bulk.${act}`),
      danger: act === 'delete',
      onClick: () => ask(act),
    }));
  return (
    <section className={styles.bulk} aria-label={t('life.marked', { count: marked.length })}>
      <b>{t('life.marked', { count: marked.length })}</b>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button size="small" type="primary" loading={work.isPending}>
          {t('life.doWith')}
        </Button>
      </Dropdown>
      <Button size="small" type="text" onClick={onDone}>
        {t('life.unmark')}
      </Button>
      <Refused refused={work.data?.refused ?? []} marked={marked} />
      <Asking
        asking={asking}
        marked={marked}
        onClose={() => setAsking(null)}
        onDo={(what) => work.mutate(what)}
      />
    </section>
  );
}

interface AskingProps {
  asking: Act | null;
  marked: readonly Question[];
  onClose(): void;
  onDo(what: QuestionAct): void;
}

function Asking({ asking, marked, onClose, onDo }: AskingProps) {
  const t = useWords();
  if (asking === 'return')
    return (
      <NoteDialog
        isNeeded
        title={t('life.return')}
        label={t('life.reason')}
        okText={t('life.return')}
        onDone={(note) => onDo({ act: 'return', note })}
        onClose={onClose}
      />
    );
  if (asking === 'schedule')
    return <ScheduleDialog onDone={(at) => onDo({ act: 'publish', at })} onClose={onClose} />;
  if (asking === 'delete')
    return (
      <Modal
        open
        title={t('life.bulkDelete')}
        okText={t('shell.remove')}
        okButtonProps={{ danger: true }}
        cancelText={t('shell.cancel')}
        onOk={() => onDo({ act: 'delete' })}
        onCancel={onClose}
      >
        <FlowsAnswering questions={marked.map(({ id }) => id)} />
      </Modal>
    );
  if (asking === 'move' || asking === 'tag' || asking === 'untag')
    return <NameDialog key={asking} act={asking} onDo={onDo} onClose={onClose} />;
  return null;
}

interface NameDialogProps {
  act: 'move' | 'tag' | 'untag';
  onDo(what: QuestionAct): void;
  onClose(): void;
}

function NameDialog({ act, onDo, onClose }: NameDialogProps) {
  const t = useWords();
  const [name, setName] = useState('');
  const given = name.trim();
  return (
    <Modal
      open
      title={t(`life.bulk.${act}`)}
      okText={t('shell.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: given === '' && act !== 'move' }}
      onOk={() => onDo(act === 'move' ? { act, category: given } : { act, tag: given })}
      onCancel={onClose}
    >
      <TextField
        autoFocus
        label={t(act === 'move' ? 'knowledge.category' : 'life.tagName')}
        maxLength={act === 'move' ? 60 : 50}
        value={name}
        onChange={setName}
      />
    </Modal>
  );
}

function Refused({ refused, marked }: { refused: readonly RefusedOne[]; marked: readonly Question[] }) {
  const t = useWords();
  const locale = useLocale();
  if (refused.length === 0) return null;
  const byId = new Map(marked.map((question) => [question.id, question]));
  return (
    <ul className={styles.refused} role="alert">
      {refused.map(({ id, code }) => {
        const question = byId.get(id);
        return (
          <li key={id}>
            <b>{question ? wordingFor(question, locale).questions[0] : id}</b> {refusalWords(t, code)}
          </li>
        );
      })}
    </ul>
  );
}
type RefusedOne = { id: Question['id']; code: Parameters<typeof refusalWords>[1] };
