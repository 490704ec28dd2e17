import { type RecordedAnswer, recordedAnswer } from '@parley/contract';
import { useId, useState } from 'react';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';
import styles from './tests.module.css';

interface AnswersProps {
  answers: readonly RecordedAnswer[];
  onChange(answers: RecordedAnswer[]): void;
  onReadable(isReadable: boolean): void;
}
const list = recordedAnswer.array().max(60);

/** What vendors answer in a test, as the data it is. */
export function AnswersField({ answers, onChange, onReadable }: AnswersProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState(() => (answers.length === 0 ? '' : JSON.stringify(answers, undefined, 2)));
  const [fault, setFault] = useState<string | null>(null);
  const write = (next: string) => {
    setText(next);
    const read = readList(next);
    setFault(typeof read === 'string' ? read : null);
    onReadable(typeof read !== 'string');
    if (typeof read !== 'string') onChange(read);
  };
  return (
    <div className={styles.answers}>
      <TextArea
        value={text}
        rows={Math.min(16, Math.max(4, text.split('\n').length))}
        aria-label={t('tests.answers')}
        aria-invalid={fault !== null}
        aria-describedby={id}
        placeholder={
          '[{ "connector": "shop", "action": "track_order", "isWrite": false, "outcome": "ok", "values": { "state": "…" } }]'
        }
        onChange={(event) => write(event.target.value)}
      />
      <small id={id} className={styles.fault} {...(fault ? { role: 'alert' } : {})}>
        {fault === null ? '' : `${t('tests.answersWrong')} ${fault}`}
      </small>
    </div>
  );
}

function readList(text: string): RecordedAnswer[] | string {
  if (text.trim() === '') return [];
  try {
    const parsed = list.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.')}: ${issue?.message}`;
  } catch (error) {
    return (error as Error).message;
  }
}
