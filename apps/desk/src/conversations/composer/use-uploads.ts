import type { Attachment } from '@parley/contract';
import { fileLimits, limits } from '@parley/contract';
import { useCallback, useRef, useState } from 'react';
import { client } from '../../shell/client.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { newClientId } from './client-id.ts';

/** A file on its way to the server. */
export interface Upload {
  id: string;
  file: File;
  /** from 0 to 1 */
  share: number;
  error?: string;
  stop(): void;
}

/** Stores files as soon as they are chosen; `onStored` hears each one that is there. */
export function useUploads(held: number, onStored: (attachment: Attachment) => void) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const stored = useRef(onStored);
  stored.current = onStored;

  const change = useCallback(
    (id: string, next: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...next } : one))),
    [],
  );
  const remove = useCallback((id: string) => setUploads((all) => all.filter((one) => one.id !== id)), []);

  const start = async (file: File) => {
    const giveUp = new AbortController();
    const id = newClientId();
    setUploads((all) => [...all, { id, file, share: 0, stop: () => giveUp.abort() }]);
    try {
      const onProgress = (share: number) => change(id, { share });
      stored.current(await client.upload({ workspaceId, file, onProgress, signal: giveUp.signal }));
      remove(id);
    } catch (error) {
      if (giveUp.signal.aborted) remove(id);
      else change(id, { error: problemWords(t, error) });
    }
  };

  const add = (files: Iterable<File>) => {
    const room = limits.attachments - held - uploads.length;
    const fitting = [...files].filter((file) => file.size <= fileLimits.bytes);
    if (fitting.length < [...files].length) complain(t('refusals.file_too-large'));
    if (fitting.length > room) complain(t('composer.tooManyFiles', { count: limits.attachments }));
    for (const file of fitting.slice(0, room)) void start(file);
  };
  const retry = (upload: Upload) => {
    remove(upload.id);
    void start(upload.file);
  };
  return { uploads, add, retry, remove };
}
