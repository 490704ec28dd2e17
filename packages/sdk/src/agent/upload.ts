import type { Attachment, WorkspaceId } from '@parley/contract';
import { fillPath } from './fill-path.ts';
import { ProblemError, parseProblem, UnreachableError } from './problem-error.ts';
import { routes } from './routes.ts';

export interface UploadOptions {
  workspaceId: WorkspaceId;
  file: File;
  /** from 0 to 1 */
  onProgress?(share: number): void;
  signal?: AbortSignal;
}

/** Stores one file; a browser's own request object is used because only it tells the progress of an upload. */
export function upload(origin: string, options: UploadOptions): Promise<Attachment> {
  const { workspaceId, file, onProgress, signal } = options;
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', origin + fillPath(routes.uploadFile.path, { workspaceId }));
    request.setRequestHeader('x-parley', '1');
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as Attachment);
      else reject(new ProblemError(parseProblem(request.status, request.responseText)));
    };
    request.onerror = () => reject(new UnreachableError(undefined));
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
