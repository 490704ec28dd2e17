import { ProblemError } from '@parley/sdk';
import { Button, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { isRefusal, problemWords } from '../../shell/problem-words.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { type FlowFile, readFlowFile } from './draft/flow-file.ts';
import { flowsKey } from './flows.ts';

const mostTries = 20;
const mostFields = 8;

interface Refused {
  file: string;
  text: string;
  /** where in the file, and what the server says of it */
  fields: [string, string][];
}

/** Brings a flow in from a file, whole or not at all; what is wrong with the file is told with its place. */
export function ImportButton({ icon }: { icon: ReactNode }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async (file: File) => {
    const read = readFlowFile(new Uint8Array(await file.slice(0, 1_000_001).arrayBuffer()));
    if (typeof read === 'string')
      return setRefused({ file: file.name, text: t(`flows.fileFault.${read}`), fields: [] });
    setBusy(true);
    try {
      const { id } = await createUnderFreeName(workspaceId, read);
      await queries.invalidateQueries({ queryKey: flowsKey(workspaceId) });
      say(t('flows.imported'));
      navigate(`/${workspaceId}/bot/flows/${id}`);
    } catch (error) {
      const errors = error instanceof ProblemError ? (error.problem.errors ?? {}) : {};
      const fields = Object.entries(errors).slice(0, mostFields);
      const text = fields.length > 0 ? t('flows.fileFault.wrong') : problemWords(t, error);
      setRefused({ file: file.name, text, fields: fields.map(([at, what]) => [at, String(what)]) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button icon={icon} loading={isBusy} onClick={() => input.current?.click()}>
        {t('flows.import')}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('flows.import')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      {refused ? <RefusedFile refused={refused} onClose={() => setRefused(null)} /> : null}
    </>
  );
}

function RefusedFile({ refused, onClose }: { refused: Refused; onClose(): void }) {
  const t = useWords();
  return (
    <Modal
      open
      title={t('flows.refused', { file: refused.file })}
      okText={t('shell.done')}
      cancelButtonProps={{ hidden: true }}
      onOk={onClose}
      onCancel={onClose}
    >
      <p role="alert">{refused.text}</p>
      <ul>
        {refused.fields.map(([at, what]) => (
          <li key={at}>
            <code>{at.replace(/^definition\./, '')}</code> {what}
          </li>
        ))}
      </ul>
    </Modal>
  );
}

/** A flow of that name may be here already; then this one is called by its name and a number. */
async function createUnderFreeName(workspaceId: `wsp_${string}`, { name, definition }: FlowFile) {
  for (let tries = 1; ; tries += 1) {
    const numbered = tries === 1 ? name : `${name.slice(0, 74)} (${tries})`;
    try {
      return await client.call('createFlow', {
        params: { workspaceId },
        body: { name: numbered, definition },
      });
    } catch (error) {
      if (!isRefusal(error, 'name.taken') || tries >= mostTries) throw error;
    }
  }
}
