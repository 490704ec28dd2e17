import type { Attachment, Problem } from '@parley/contract';
import { browserSocketEnv, type SocketEnv } from '../socket-env.ts';
import { type Answer, refusedBy } from './http.ts';

export interface FileSending {
  url: string;
  token: string;
  file: File;
  onProgress(part: number): void;
  signal?: AbortSignal | undefined;
}

/** The world of a visitor; everything that a test must hold still comes in here. */
export interface VisitorEnv extends SocketEnv {
  fetch: typeof fetch;
  uuid(): string;
  /** runs the work while no other tab runs any under the same name */
  withLock(name: string, work: () => Promise<void>): Promise<void>;
  /** calls back with the key that another tab changed (null: all of them); the result stops it */
  onStorage(fn: (key: string | null) => void): () => void;
  isVisible(): boolean;
  sendFile(sending: FileSending): Promise<Answer<Attachment>>;
}

/** The browser as the world of a visitor. */
export const browserVisitorEnv: VisitorEnv = {
  ...browserSocketEnv,
  fetch: (input, init) => fetch(input, init),
  uuid: () => (crypto.randomUUID ? crypto.randomUUID() : randomName()),
  withLock: lockInBrowser,
  onStorage(fn) {
    const heard = (event: StorageEvent) => fn(event.key);
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  },
  isVisible: () => document.visibilityState === 'visible',
  sendFile: sendFileByXhr,
};

/** `randomUUID` exists on secure origins only; a plain-http installation on a local network needs names too. */
const randomName = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Without Web Locks the work just runs: the server knows each message by its client id, so sending twice stores once. */
async function lockInBrowser(name: string, work: () => Promise<void>): Promise<void> {
  let began = false;
  const begin = () => {
    began = true;
    return work();
  };
  try {
    await navigator.locks.request(name, begin);
  } catch (error) {
    if (began) throw error;
    await begin();
  }
}

/** Only XMLHttpRequest tells how much of a body has gone out. */
function sendFileByXhr({ url, token, file, onProgress, signal }: FileSending): Promise<Answer<Attachment>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve({ kind: 'silent' });
    request.onabort = () => resolve({ kind: 'silent' });
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function answerOf(request: XMLHttpRequest): Answer<Attachment> {
  try {
    const body: unknown = JSON.parse(request.responseText);
    if (request.status < 300) return { kind: 'ok', value: body as Attachment };
    return { kind: 'refused', refused: refusedBy(body as Problem, request.status) };
  } catch {
    return { kind: 'refused', refused: refusedBy(undefined, request.status) };
  }
}
