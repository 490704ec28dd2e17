import type { Client } from '@parley/sdk';
import { questionsCsv } from './seed-questions.ts';

const topics = 500;
const patienceMs = 120_000;

/** Seconds from sending so many annotated questions to one process until another one answers a wording of the last of them for sure. */
export async function measureColdStart(
  editor: Client,
  reader: Client,
  workspaceId: `wsp_${string}`,
): Promise<{ coldStartTopics: number; coldStartSeconds: number }> {
  const params = { workspaceId };
  const csv = questionsCsv(0, topics);
  const [, asked = ''] =
    /\|我想问([^|]+)\|/.exec(csv.split('\n').findLast((row) => row.includes('zh-CN')) ?? '') ?? [];
  const begun = performance.now();
  await editor.call('importQuestions', { params, body: { csv } });
  for (;;) {
    const { decision } = await reader.call('tryQuestion', { params, body: { text: `我想问${asked}` } });
    const seconds = (performance.now() - begun) / 1000;
    if (decision === 'sure') return { coldStartTopics: topics, coldStartSeconds: seconds };
    if (seconds * 1000 > patienceMs) throw new Error('What was imported is not answered.');
  }
}
