import type { Answer } from '@parley/sdk';
import { useMutation } from '@tanstack/react-query';
import { Button, Modal, Table } from 'antd';
import { FileSpreadsheet } from 'lucide-react';
import { useRef, useState } from 'react';
import { client } from '../shell/client.ts';
import { useSave } from '../shell/page/use-save.ts';
import { isRefusal, problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import styles from './import-dialog.module.css';
import { questionsKey } from './questions.ts';
import { readCsv } from './read-csv.ts';

type Report = Answer<'importQuestions'>;

/** Brings a CSV in: first what it would do, row by row, then all of it or nothing. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const params = { workspaceId };
  const preview = useMutation({
    mutationFn: (csv: string) => client.call('importQuestions', { params, body: { csv, dryRun: true } }),
  });
  const bring = useSave({
    save: (csv: string) => client.call('importQuestions', { params, body: { csv } }),
    touches: [questionsKey(workspaceId)],
    done: t('import.done'),
    onSaved: onClose,
  });
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const csv = await readCsv(chosen);
    setFile({ name: chosen.name, csv });
    preview.mutate(csv);
  };
  const report = preview.data;
  const mayBring = file && report && report.errors.length === 0 && report.created + report.updated > 0;
  return (
    <Modal
      open
      width={640}
      title={t('knowledge.import')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button
            type="primary"
            disabled={!mayBring}
            loading={bring.isPending}
            onClick={() => file && bring.mutate(file.csv)}
          >
            {t('import.bring')}
          </Button>
        </>
      }
    >
      <p>{t('import.text')}</p>
      <code className={styles.columns}>category, language, question, similar, answer</code>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={t('import.choose')}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className={styles.drop}
        onClick={() => input.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void choose(event.dataTransfer.files[0]);
        }}
      >
        <FileSpreadsheet size={20} aria-hidden="true" />
        {file ? file.name : t('import.choose')}
      </button>
      <Outcome report={report} error={preview.error} isPending={preview.isPending} />
    </Modal>
  );
}

interface OutcomeProps {
  report: Report | undefined;
  error: Error | null;
  isPending: boolean;
}

function Outcome({ report, error, isPending }: OutcomeProps) {
  const t = useWords();
  if (isPending) return <p role="status">{t('import.checking')}</p>;
  if (error)
    return (
      <p className={styles.wrong} role="alert">
        {isRefusal(error, 'knowledge.invalid-rows') ? t('import.invalid') : problemWords(t, error)}
      </p>
    );
  if (!report) return null;
  return (
    <div aria-live="polite">
      <p className={styles.sum}>
        {t('import.would', { created: report.created, updated: report.updated })}
        {report.errors.length > 0 ? <b>{t('import.errors', { count: report.errors.length })}</b> : null}
      </p>
      {report.errors.length > 0 ? (
        <Table
          rowKey={(line) => `${line.row} ${line.problem}`}
          size="small"
          pagination={{ pageSize: 8, hideOnSinglePage: true }}
          dataSource={report.errors}
          columns={[
            { title: t('import.row'), dataIndex: 'row', width: 80, align: 'right' },
            { title: t('import.problem'), dataIndex: 'problem' },
          ]}
        />
      ) : null}
    </div>
  );
}
