import type { Attachment } from '@parley/contract';
import type { Refused } from '@parley/sdk/visitor';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';

export interface Upload {
  key: string;
  file: File;
  /** how much has gone out, 0 to 1 */
  part: number;
  /** an address of the image in this browser */
  preview: string | undefined;
  attachment: Attachment | undefined;
  problem: { refused: Refused | null } | undefined;
}

export const mostFiles = 10;
let count = 0;

/** Files that will go with the next message; each is sent to the server as soon as it is added. */
export function useUploads() {
  const { visitor } = usePanel();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const aborts = useRef(new Map<string, AbortController>());
  const change = (key: string, change: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));

  const start = async ({ key, file }: Upload) => {
    const abort = new AbortController();
    aborts.current.set(key, abort);
    change(key, { part: 0, problem: undefined });
    const result = await visitor.upload(file, (part) => change(key, { part }), abort.signal);
    change(
      key,
      result.ok ? { part: 1, attachment: result.attachment } : { problem: { refused: result.refused } },
    );
  };
  const forget = (gone: readonly Upload[]) => {
    for (const { key, preview } of gone) {
      aborts.current.get(key)?.abort();
      aborts.current.delete(key);
      if (preview) URL.revokeObjectURL(preview);
    }
    setUploads((all) => all.filter((one) => !gone.includes(one)));
  };
  // a thread left behind takes its files along
  const latest = useRef(uploads);
  latest.current = uploads;
  useEffect(() => () => forget(latest.current), []);

  return {
    uploads,
    add(files: Iterable<File>) {
      const added = Array.from(files)
        .slice(0, mostFiles - uploads.length)
        .map(toUpload);
      setUploads((all) => [...all, ...added]);
      for (const upload of added) void start(upload);
    },
    retry: (upload: Upload) => void start(upload),
    remove: (upload: Upload) => forget([upload]),
    /** what went along with a message goes; what could not be stored stays in sight */
    clearSent: () => forget(uploads.filter(({ attachment }) => attachment)),
  };
}

function toUpload(file: File): Upload {
  count += 1;
  const isImage = /^image\/(png|jpeg|gif|webp|avif)$/.test(file.type);
  return {
    key: `upload-${count}`,
    file,
    part: 0,
    preview: isImage ? URL.createObjectURL(file) : undefined,
    attachment: undefined,
    problem: undefined,
  };
}
