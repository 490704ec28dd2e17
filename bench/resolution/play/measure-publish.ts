import { percentile } from '../../figures/percentile.ts';
import type { Demo } from './open-demo.ts';
import { signIn } from './sign-in.ts';
import { openTalk } from './talk.ts';

const patienceMs = 30_000;
const asks = '阳台收纳魔方要怎么拼装';

/** Publishes a changed answer so often, and each time asks as a new visitor until it is heard. */
export async function measurePublish(demo: Demo, times: number): Promise<{ publishToLiveP99Ms: number }> {
  const { client, workspaceId } = await signIn(demo);
  const params = { workspaceId };
  const draft = (answer: string) => ({
    ...{ category: '', related: [], publish: true },
    wordings: { 'zh-CN': { questions: [asks], answer } },
  });
  let { id, version } = await client.call('createQuestion', { params, body: draft('第 0 版说明。') });
  const liveMs: number[] = [];
  for (let count = 1; count <= times; count++) {
    const answer = `第 ${count} 版说明。`;
    const begun = performance.now();
    ({ id, version } = await client.call('changeQuestion', {
      params: { workspaceId, questionId: id },
      body: { ...draft(answer), version },
    }));
    liveMs.push((await findHeardAt(demo, answer, begun)) - begun);
  }
  await client.call('deleteQuestion', { params: { workspaceId, questionId: id } });
  return { publishToLiveP99Ms: percentile(liveMs, 0.99) };
}

/** When a visitor who asks again and again first heard the new answer. */
async function findHeardAt(demo: Demo, answer: string, begun: number): Promise<number> {
  while (performance.now() - begun < patienceMs) {
    const talk = await openTalk(demo, { locale: 'zh-CN' });
    const askedAt = performance.now();
    const { answers, ms = 0 } = await talk.say(asks);
    await talk.end();
    if (answers.some(({ text }) => text.includes(answer))) return askedAt + ms;
  }
  throw new Error(`What was published is not answered after ${patienceMs / 1000} s.`);
}
