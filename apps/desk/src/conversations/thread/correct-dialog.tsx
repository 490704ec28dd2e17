import type { Entry, FlowId, KeptCorrection, QuestionId } from '@parley/contract';
import { Modal, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useFlowTitles } from '../../bot/flow-titles.ts';
import { insightKey } from '../../insight/keys.ts';
import { QuestionPicker } from '../../insight/question-picker.tsx';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import styles from './correct-dialog.module.css';

const ways = ['question', 'flow', 'nothing'] as const;
type Way = (typeof ways)[number];

interface CorrectDialogProps {
  /** what the bot said */
  entry: Entry;
  onClose(): void;
}

/** Asks what the customer meant, and keeps it as a lesson for those who look after the bot. */
export function CorrectDialog({ entry, onClose }: CorrectDialogProps) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const [, navigate] = useLocation();
  const [way, setWay] = useState<Way>('question');
  const [question, setQuestion] = useState<QuestionId | null>(null);
  const [flow, setFlow] = useState<FlowId | null>(null);
  const meant = way === 'nothing' ? {} : way === 'question' ? question && { question } : flow && { flow };
  const { mutate, isPending, error } = useSave({
    save: (said: { question?: QuestionId; flow?: FlowId }) =>
      client.call('correctAnswer', {
        params: { workspaceId },
        body: { conversation: entry.conversationId, seq: entry.seq, ...said },
      }),
    touches: [insightKey(workspaceId)],
    done: null,
    onSaved(kept) {
      onClose();
      const page = way === 'nothing' ? 'gaps' : 'lessons';
      const run = () => navigate(`/${workspaceId}/knowledge/${page}`);
      const action = mayAct(role, 'supervisor') ? { label: t(`correct.to.${page}`), run } : undefined;
      say(t(`correct.${saidOf(kept)}`), action);
    },
  });
  return (
    <Modal
      open
      width={480}
      title={t('correct.title')}
      okText={t('correct.keep')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: !meant, loading: isPending }}
      onOk={() => meant && mutate(meant)}
      onCancel={onClose}
    >
      <div className={styles.correct}>
        <blockquote className={styles.said}>
          {entry.body.kind === 'message' ? entry.body.text : ''}
        </blockquote>
        <Radio.Group
          className={styles.ways ?? ''}
          aria-label={t('correct.title')}
          value={way}
          options={ways.map((value) => ({ value, label: t(`correct.ways.${value}`) }))}
          onChange={({ target }) => setWay(target.value as Way)}
        />
        {way === 'question' ? <Question value={question} onChange={setQuestion} /> : null}
        {way === 'flow' ? <Case value={flow} onChange={setFlow} /> : null}
        <p className={styles.hint}>{t(`correct.hints.${way}`)}</p>
        {error ? (
          <p className={styles.problem} role="alert">
            {problemWords(t, error)}
          </p>
        ) : null}
      </div>
    </Modal>
  );
}

/** What became of it, in a word. */
function saidOf({ outcome, state }: KeptCorrection) {
  if (outcome !== 'known') return outcome;
  if (state === 'rejected') return 'rejected';
  return state === 'drafted' || state === 'training' ? 'accepted' : 'known';
}

interface PickProps<T> {
  value: T | null;
  onChange(value: T | null): void;
}

function Question(props: PickProps<QuestionId>) {
  const t = useWords();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('correct.question')}</label>
      <QuestionPicker id={id} {...props} />
    </div>
  );
}

function Case({ value, onChange }: PickProps<FlowId>) {
  const t = useWords();
  const id = useId();
  const titles = useFlowTitles();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('correct.flow')}</label>
      <Select
        id={id}
        showSearch
        allowClear
        value={value}
        placeholder={t('correct.pickFlow')}
        optionFilterProp="label"
        options={[...titles].map(([flow, label]) => ({ value: flow, label }))}
        onChange={(chosen) => onChange(chosen ?? null)}
      />
    </div>
  );
}
