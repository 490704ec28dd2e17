import { importProblem } from '../../knowledge/index.ts';

/** One line of a talk, as its file has it. */
export interface TalkLine {
  talk: string;
  speaker: string;
  text: string;
}
export interface RowProblem {
  row: number;
  problem: string;
}
export interface ReadTalks {
  lines: TalkLine[];
  errors: RowProblem[];
}

const mostErrors = 100;
const mostLines = 200_000;
const names = {
  talk: [
    'conversation',
    'conversation id',
    'session',
    'session id',
    'chat',
    'chat id',
    'ticket',
    'talk',
    '会话',
    '会话id',
    '会话编号',
    '對話',
    '对话',
    '對話編號',
    '会話',
    '会話id',
  ],
  speaker: [
    'speaker',
    'role',
    'sender',
    'from',
    'author',
    'who',
    '角色',
    '发送者',
    '發送者',
    '发送人',
    '说话人',
    '說話人',
    '身份',
    '話者',
    '送信者',
    '発言者',
  ],
  text: [
    'text',
    'content',
    'message',
    'body',
    '内容',
    '內容',
    '消息',
    '消息内容',
    '訊息',
    'メッセージ',
    '本文',
  ],
} as const;
type Column = keyof typeof names;

const columnOf = (title: string): Column | undefined => {
  const plain = title.normalize('NFKC').trim().toLowerCase().replaceAll('_', ' ');
  return (Object.keys(names) as Column[]).find((column) =>
    (names[column] as readonly string[]).includes(plain),
  );
};

/** Reads a sheet whose first row names its columns: conversation (may be missing), speaker, text; others are left alone. */
export function readTalkRows(rows: readonly (readonly string[])[]): ReadTalks {
  const [head = [], ...body] = rows;
  const places = new Map(head.map((title, at) => [columnOf(title), at]));
  const missing = (['speaker', 'text'] as const).find((column) => !places.has(column));
  if (missing)
    return {
      lines: [],
      errors: [{ row: 1, problem: importProblem('column-missing', missing) }],
    };
  const collector = createCollector();
  let block = 0;
  body.forEach((cells, at) => {
    const cell = (column: Column) => (cells[places.get(column) ?? -1] ?? '').trim();
    if (cells.every((each) => each.trim() === '')) block += 1;
    else collector.add(at + 2, cell('talk') || `${block}`, cell('speaker'), cell('text'));
  });
  return collector.end();
}

/** Reads what a program wrote: a list of talks with their messages, or of messages that name their talk. */
export function readTalkJson(text: string): ReadTalks {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { lines: [], errors: [{ row: 1, problem: importProblem('damaged-json') }] };
  }
  const list = Array.isArray(read) ? read : listIn(read);
  if (!list) return { lines: [], errors: [{ row: 1, problem: importProblem('damaged-json') }] };
  const collector = createCollector();
  list.forEach((item: unknown, at) => {
    const fields = fieldsOf(item);
    const messages = listIn(item);
    if (!messages) collector.add(at + 1, fields.talk || '0', fields.speaker, fields.text);
    else
      for (const message of messages) {
        const { speaker, text: said } = fieldsOf(message);
        collector.add(at + 1, fields.talk || fields.id || `${at}`, speaker, said);
      }
  });
  return collector.end();
}

function listIn(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value).find((each): each is unknown[] => Array.isArray(each));
}

function fieldsOf(value: unknown): Record<Column | 'id', string> {
  const fields = { talk: '', speaker: '', text: '', id: '' };
  if (typeof value !== 'object' || value === null) return fields;
  for (const [name, given] of Object.entries(value)) {
    if (typeof given !== 'string' && typeof given !== 'number') continue;
    const column = name === 'id' ? 'id' : columnOf(name);
    if (column) fields[column] = String(given).trim();
  }
  return fields;
}

// 2026-11-21 10:00:01, 2026/11/21 10:00, 10:00:01, each perhaps in brackets
const time = String.raw`[[(（]?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]?)?\d{1,2}:\d{2}(?::\d{2})?[\])）]?`;
const speakerChars = String.raw`[^\s:：][^:：]{0,39}?`;
const saidLine = new RegExp(`^(?:${time}\\s*)?(${speakerChars})(?:\\s*${time})?\\s*[:：]\\s*(.+)$`, 'u');
const headLine = new RegExp(`^(?:(${speakerChars})\\s+${time}|${time}\\s+(${speakerChars}))\\s*[:：]?$`, 'u');
const ruleLine = /^[-=_*#\s]{3,}$/;

/** Reads a plain text: `Name: words` a line, or a line with name and time above the words; a rule of dashes or two blank lines begin another talk. */
export function readTalkText(text: string): ReadTalks {
  const collector = createCollector();
  let talk = 0;
  let blanks = 0;
  let open: { row: number; speaker: string; words: string[] } | undefined;
  const close = () => {
    if (open && open.words.length > 0)
      collector.add(open.row, `${talk}`, open.speaker, open.words.join('\n'));
    open = undefined;
  };
  text.split(/\r\n|\r|\n/).forEach((written, at) => {
    const line = written.trim();
    if (line === '' || ruleLine.test(line)) {
      blanks = line === '' ? blanks + 1 : 2;
      if (blanks === 2) {
        close();
        talk += 1;
      }
      return;
    }
    blanks = 0;
    const head = headLine.exec(line);
    const said = head ? null : saidLine.exec(line);
    if (head) {
      close();
      open = { row: at + 1, speaker: head[1] ?? head[2] ?? '', words: [] };
    } else if (said) {
      close();
      open = { row: at + 1, speaker: said[1] ?? '', words: [said[2] ?? ''] };
    } else if (open) open.words.push(line);
    else collector.fail(at + 1, importProblem('speaker-line'));
  });
  close();
  return collector.end();
}

function createCollector() {
  const lines: TalkLine[] = [];
  const errors: RowProblem[] = [];
  const fail = (row: number, problem: string) => {
    if (errors.length < mostErrors) errors.push({ row, problem });
  };
  return {
    add(row: number, talk: string, speaker: string, text: string) {
      if (text === '') return;
      if (speaker === '') fail(row, importProblem('speaker'));
      else if (lines.length === mostLines) fail(row, importProblem('too-many-lines', mostLines));
      else if (lines.length < mostLines) lines.push({ talk, speaker, text: clean(text) });
    },
    fail,
    end: (): ReadTalks => ({ lines, errors }),
  };
}

const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '').slice(0, 4_000);
