import type { Query, Statement } from '../database/index.ts';

interface Step {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  Plans?: Step[];
}

/** What the store would do for what is asked first: each step, and the index or the table it goes by. Nothing is answered. */
export async function planOf(store: Query, ask: (query: Query) => Promise<unknown>): Promise<string[]> {
  const asked: Statement[] = [];
  await ask({
    rows: async (statement) => {
      asked.push(statement);
      return [];
    },
    find: async (statement) => void asked.push(statement),
    run: async () => 0,
  });
  const [statement] = asked;
  if (!statement) throw new Error('nothing was asked');
  const { text, values } = statement;
  const [answer] = await store.rows<{ 'QUERY PLAN': [{ Plan: Step }] }>({
    ...{ text: `explain (format json) ${text}`, values },
  });
  return answer ? stepsOf(answer['QUERY PLAN'][0].Plan) : [];
}

const stepsOf = (step: Step): string[] => [
  [step['Node Type'], step['Index Name'] ?? step['Relation Name']].filter(Boolean).join(' '),
  ...(step.Plans ?? []).flatMap(stepsOf),
];
