import type { Question } from '@parley/contract';
import { Button, Dropdown, Modal } from 'antd';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { questionsKey } from '../questions.ts';
import { FlowsAnswering } from './flows-answering.tsx';
import styles from './life.module.css';
import { NoteDialog } from './note-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { Standing } from './standing.tsx';
import { type Move, useMove, useMoves } from './use-life.ts';

interface LifeBarProps {
  question: Question;
  /** what is written is not saved yet: first that, then anything else */
  isChanged: boolean;
  onMoved(question: Question): void;
  onRemoved(): void;
}

/** Where a question stands and what can be done with it next. */
export function LifeBar({ question, isChanged, onMoved, onRemoved }: LifeBarProps) {
  const t = useWords();
  const [asking, setAsking] = useState<'propose' | 'return' | 'schedule' | 'remove' | null>(null);
  const moves = useMoves(question);
  const { mutate, isPending } = useMove((moved) => {
    setAsking(null);
    onMoved(moved);
  });
  const move = (next: Move) => mutate({ question, move: next });
  const close = () => setAsking(null);
  const rest = useRest(question, { move, ask: setAsking }).filter(
    ({ key }) => !isChanged || key !== 'schedule',
  );
  return (
    <div className={styles.bar}>
      <span>
        <Standing question={question} />
        {question.version === question.publishedVersion
          ? null
          : t('knowledge.version', { version: question.version })}
      </span>
      {isChanged ? null : (
        <>
          {moves.has('propose') ? (
            <Button onClick={() => setAsking('propose')}>{t('life.propose')}</Button>
          ) : null}
          {moves.has('return') ? (
            <Button onClick={() => setAsking('return')}>{t('life.return')}</Button>
          ) : null}
          {moves.has('approve') ? (
            <Button loading={isPending} onClick={() => move({ act: 'approve' })}>
              {t('life.approve')}
            </Button>
          ) : null}
          {moves.has('publish') ? (
            <Button type="primary" loading={isPending} onClick={() => move({ act: 'publish' })}>
              {t('life.publish')}
            </Button>
          ) : null}
        </>
      )}
      {rest.length > 0 ? (
        <Dropdown trigger={['click']} menu={{ items: rest }}>
          <Button type="text" aria-label={t('life.more')} icon={<Ellipsis size={16} />} />
        </Dropdown>
      ) : null}
      {asking === 'propose' || asking === 'return' ? (
        <NoteDialog
          title={t(`life.${asking}`)}
          label={t(asking === 'return' ? 'life.reason' : 'life.noteFor')}
          okText={t(`life.${asking}`)}
          isNeeded={asking === 'return'}
          onDone={(note) => move({ act: asking, note })}
          onClose={close}
        />
      ) : null}
      {asking === 'schedule' ? (
        <ScheduleDialog onDone={(at) => move({ act: 'publish', at })} onClose={close} />
      ) : null}
      {asking === 'remove' ? <Removal question={question} onClose={close} onRemoved={onRemoved} /> : null}
    </div>
  );
}

/** What is done seldom. */
function useRest(
  question: Question,
  { move, ask }: { move(move: Move): void; ask(what: 'schedule' | 'remove'): void },
) {
  const t = useWords();
  const { role } = useSeat();
  const moves = useMoves(question);
  const items = [];
  if (moves.has('publish'))
    items.push({ key: 'schedule', label: t('life.schedule'), onClick: () => ask('schedule') });
  if (moves.has('withdraw'))
    items.push({ key: 'withdraw', label: t('life.withdraw'), onClick: () => move({ act: 'withdraw' }) });
  if (mayAct(role, 'supervisor'))
    items.push({ key: 'remove', label: t('shell.remove'), danger: true, onClick: () => ask('remove') });
  return items;
}

interface RemovalProps {
  question: Question;
  onClose(): void;
  onRemoved(): void;
}

function Removal({ question, onClose, onRemoved }: RemovalProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const remove = useSave({
    save: () =>
      client.call('deleteQuestion', {
        params: { workspaceId, questionId: question.id },
        query: { version: question.version },
      }),
    touches: [questionsKey(workspaceId)],
    done: t('shell.removed'),
    onSaved: onRemoved,
  });
  return (
    <Modal
      open
      title={t('knowledge.removeOne')}
      okText={t('shell.remove')}
      okButtonProps={{ danger: true, loading: remove.isPending }}
      cancelText={t('shell.cancel')}
      onOk={() => remove.mutate()}
      onCancel={onClose}
    >
      <FlowsAnswering questions={[question.id]} />
    </Modal>
  );
}
