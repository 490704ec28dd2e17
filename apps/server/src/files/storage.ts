import type { Readable } from 'node:stream';
import type { FileId } from '@parley/contract';

/** First and last byte of a part of a file. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where the bytes of files lie. */
export interface FileStorage {
  /** A path nobody else writes to, for bytes under way. */
  workPath(): string;
  /** Takes the finished work file over for good: once it resolves, a crash loses nothing. */
  keep(id: FileId, workPath: string): Promise<void>;
  read(id: FileId, range?: ByteRange): Promise<Readable | undefined>;
  /** Not being there is fine. */
  remove(id: FileId): Promise<void>;
}
