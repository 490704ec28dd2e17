import { z } from 'zod';
import { fileId } from './ids.ts';

/** A stored file as a message carries it; its bytes are at `/files/<id>/<key>/<name>`, and the key is what allows reading. */
export const attachment = z.strictObject({
  id: fileId,
  key: z.string().min(22).max(64),
  name: z.string().min(1).max(200),
  type: z.string().max(100),
  sizeBytes: z.int().nonnegative(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
});
export type Attachment = z.infer<typeof attachment>;

/** The path on the server's origin under which an attachment can be read. */
export const attachmentPath = (file: Pick<Attachment, 'id' | 'key' | 'name'>) =>
  `/files/${file.id}/${file.key}/${encodeURIComponent(file.name)}`;
