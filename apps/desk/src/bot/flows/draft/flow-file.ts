import { cutText, type FlowDefinition } from '@parley/contract';

const format = 'parley-flow/1';
const mostBytes = 1_000_000;

export interface FlowFile {
  name: string;
  definition: FlowDefinition;
}
export type FileFault = 'too-large' | 'not-json' | 'not-a-flow' | 'newer';

/** A flow as a file that can be brought into another workspace. */
export const writeFlowFile = ({ name, definition }: FlowFile): string =>
  `${JSON.stringify({ format, name, definition }, null, 2)}\n`;

/** Reads a file far enough to know that it may be a flow; whether every part of it is right, the server tells. */
export function readFlowFile(bytes: Uint8Array): FlowFile | FileFault {
  if (bytes.byteLength > mostBytes) return 'too-large';
  const read = parse(bytes);
  if (read === undefined) return 'not-json';
  if (!isRecord(read)) return 'not-a-flow';
  if (typeof read.format === 'string' && /^parley-flow\/\d+$/.test(read.format) && read.format !== format)
    return 'newer';
  const { name, definition } = read;
  const isFlow =
    read.format === format &&
    typeof name === 'string' &&
    name.trim() !== '' &&
    isRecord(definition) &&
    isRecord(definition.title) &&
    Array.isArray(definition.nodes) &&
    Array.isArray(definition.slots);
  return isFlow ? { name: cutText(name.trim(), 80), definition: definition as FlowDefinition } : 'not-a-flow';
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
