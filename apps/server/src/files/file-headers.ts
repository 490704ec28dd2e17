import type { OpenedFile } from './open-file.ts';

const year = 31_536_000;

/** The headers under which a file is sent (with status 206 where it has a range, else 200): it is what its type says and nothing else, and no script of it ever runs. */
export function fileHeaders(file: Omit<OpenedFile, 'stream'>): Record<string, string> {
  const { type, name, sizeBytes, inline, range } = file;
  return {
    'content-type': type,
    'content-length': String(range ? range.end - range.start + 1 : sizeBytes),
    'content-disposition': `${inline ? 'inline' : 'attachment'}; ${fileNames(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': `private, max-age=${year}, immutable`,
    'accept-ranges': 'bytes',
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${sizeBytes}` } : {}),
  };
}

/** The name for old clients and for those that know RFC 6266; neither can leave its quotes. */
function fileNames(name: string): string {
  const plain = name.replace(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
