import { type Attachment, attachmentPath } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';

const hourMs = 3_600_000;

/** The path under which a vendor reads a stored file for an hour; the file's own key stays sealed in it. */
export const mediaPath = ({ secrets, clock }: Kernel, { id, key, name }: Attachment): string => {
  const sealed = secrets.seal(JSON.stringify([id, key, clock.now() + hourMs]));
  return `/media/${sealed}/${encodeURIComponent(name)}`;
};

/** Which file a link leads to while it holds; whatever was not sealed here leads nowhere. */
export function openMediaLink(
  { secrets, clock }: Kernel,
  sealed: string,
): { id: string; key: string } | undefined {
  try {
    const [id, key, untilMs] = JSON.parse(secrets.open(sealed)) as [string, string, number];
    return untilMs > clock.now() ? { id, key } : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a file for customers, who may open it whenever they read the message. */
export const lastingLink = (origin: string, file: Attachment): string => `${origin}${attachmentPath(file)}`;
