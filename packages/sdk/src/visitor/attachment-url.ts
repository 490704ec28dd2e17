import type { Attachment } from '@parley/contract';

/** Where an attachment can be read; the same path as the contract's, whose module would bring its schemas along. */
export const attachmentUrl = (origin: string, file: Pick<Attachment, 'id' | 'key' | 'name'>) =>
  `${origin}/files/${file.id}/${file.key}/${encodeURIComponent(file.name)}`;
