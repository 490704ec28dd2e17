import type { ChatLog } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { FileText, X } from 'lucide-react';
import { useRef } from 'react';
import { reasonWords, unfitFile } from '../../knowledge/transfer/reason-words.ts';
import { client } from '../../shell/client.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import styles from '../insight.module.css';
import { insightKey } from '../keys.ts';
import { sendChatLog } from './send-chat-log.ts';

/** Brings talks of before in, and tells what was found in them. */
export function ChatLogs() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const input = useRef<HTMLInputElement>(null);
  const { data } = useQuery({
    queryKey: [...insightKey(workspaceId), 'chat-logs'],
    queryFn: ({ signal }) => client.call('listChatLogs', { params: { workspaceId }, signal }),
    refetchInterval: ({ state }) => (state.data?.data.some(isReading) ? 1_000 : false),
  });
  const send = useSave({
    save: (file: File) => sendChatLog(workspaceId, file),
    touches: [insightKey(workspaceId)],
    done: t('insight.logs.sent'),
  });
  const choose = (file: File | undefined) => {
    const unfit = file && unfitFile(t, file);
    if (unfit) complain(unfit);
    else if (file) send.mutate(file);
  };
  return (
    <section aria-label={t('insight.logs.title')}>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,.json,.txt,.log"
        hidden
        aria-label={t('insight.logs.choose')}
        onChange={(event) => {
          choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className={styles.drop}
        disabled={send.isPending}
        onClick={() => input.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          choose(event.dataTransfer.files[0]);
        }}
      >
        <FileText size={18} aria-hidden="true" />
        {t('insight.logs.choose')}
      </button>
      <p className={styles.hint}>{t('insight.logs.text')}</p>
      <ul className={styles.list}>
        {(data?.data ?? []).map((log) => (
          <Log key={log.id} log={log} />
        ))}
      </ul>
    </section>
  );
}

const isReading = ({ state }: ChatLog): boolean => state === 'reading';

function Log({ log }: { log: ChatLog }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const drop = useSave({
    save: () => client.call('dropChatLog', { params: { workspaceId, chatLogId: log.id } }),
    touches: [insightKey(workspaceId)],
  });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.main} aria-live="polite">
          <b>{log.name}</b>
          {log.state === 'reading' ? (
            <div className={styles.facts}>
              <progress
                className={styles.progress}
                max={1}
                value={log.progress}
                aria-label={t('insight.logs.reading')}
              />
              {t('insight.logs.reading')}
            </div>
          ) : null}
          {log.state === 'done' ? (
            <div className={styles.facts}>
              {t('insight.logs.found', { talks: log.talks, lines: log.lines, found: log.found })}
            </div>
          ) : null}
          {log.state === 'refused' ? <p className={styles.wrong}>{reasonWords(t, log)}</p> : null}
          {log.errors.slice(0, 10).map((line) => (
            <p key={`${line.row} ${line.problem}`} className={styles.hint}>
              {t('insight.logs.row', { row: line.row })} {reasonWords(t, line)}
            </p>
          ))}
        </div>
        <IconButton
          label={t('insight.logs.drop', { what: log.name })}
          icon={<X size={16} />}
          onClick={() => drop.mutate()}
        />
      </div>
    </li>
  );
}
