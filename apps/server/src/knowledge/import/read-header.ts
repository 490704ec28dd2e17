import { importProblem } from './import-problem.ts';

const names = {
  kind: ['kind', 'type', '类型', '類型', '種類'],
  tags: ['tags', '标签', '標籤', 'タグ'],
  from: ['valid from', '生效时间', '生效時間', '開始日時'],
  to: ['valid to', '失效时间', '失效時間', '終了日時'],
  key: ['key', 'id', '编号', '編號', '标识', '識別碼'],
  category: ['category', '分类', '分類', '类别', '類別', '目录', '目錄', 'カテゴリ', 'カテゴリー'],
  language: ['language', 'lang', 'locale', '语言', '語言', '语种', '語種', '言語'],
  question: ['question', 'title', '问题', '問題', '标准问题', '標準問題', '标准问', '標準問', '質問'],
  similar: [
    ...['similar', 'similar questions', 'variants', '相似问题', '相似問題', '相似问法', '相似問法'],
    ...['相似问', '相似問', '類似の質問', '類似質問'],
  ],
  answer: ['answer', 'reply', '答案', '回答', '回复', '回覆', '答复', '答覆'],
} as const;

export type Column = keyof typeof names;
/** Where each column stands. */
export type Header = Partial<Record<Column, number>>;

const columnOf = new Map<string, Column>(
  Object.entries(names).flatMap(([column, titles]) => titles.map((title) => [title, column as Column])),
);

/** Reads the first row: which column is which, by its English, Chinese or Japanese name, in any order; or what is wrong with it. */
export function readHeader(cells: readonly string[]): Header | { problem: string } {
  const header: Header = {};
  for (const [at, cell] of cells.entries()) {
    const title = cell.normalize('NFKC').trim().toLowerCase().replaceAll('_', ' ');
    if (title === '') continue;
    const column = columnOf.get(title);
    if (!column) return { problem: importProblem('unknown-column', cell.trim().slice(0, 40)) };
    if (header[column] !== undefined) return { problem: importProblem('column-twice', column) };
    header[column] = at;
  }
  const missing = (['question', 'answer'] as const).find((column) => header[column] === undefined);
  return missing ? { problem: importProblem('column-missing', missing) } : header;
}
