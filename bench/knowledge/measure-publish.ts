import type { Client } from '@parley/sdk';
import { percentile } from '../figures/percentile.ts';

const patienceMs = 30_000;
const asked = '云杉博物馆几点开门';

export interface Published {
  /** from sending what is published to one process until another one, asked again and again, gives the new text */
  publishToLiveP50Ms: number;
  publishToLiveP99Ms: number;
  publishToLiveMaxMs: number;
  /** how long publishing itself takes */
  publishP50Ms: number;
  publishP99Ms: number;
  /** one question to the process that is only told */
  askP50Ms: number;
  askP99Ms: number;
}

/** Publishes one answer after another through one process and asks another one for it. */
export async function measurePublish(
  editor: Client,
  reader: Client,
  workspaceId: `wsp_${string}`,
  rounds: number,
): Promise<Published> {
  const params = { workspaceId };
  const draft = (answer: string) => ({ wordings: { 'zh-CN': { questions: [asked], answer } } });
  let { id, version } = await editor.call('createQuestion', { params, body: draft('第 0 版。') });
  const [liveMs, publishMs, askMs]: number[][] = [[], [], []];
  for (let round = 1; round <= rounds; round++) {
    const answer = `第 ${round} 版。`;
    const begun = performance.now();
    const saving = editor
      .call('changeQuestion', { params: { ...params, questionId: id }, body: { ...draft(answer), version } })
      .then((saved) => {
        publishMs?.push(performance.now() - begun);
        return saved;
      });
    liveMs?.push(await untilHeard(reader, workspaceId, answer, begun, (ms) => askMs?.push(ms)));
    ({ id, version } = await saving);
  }
  const of = (values: number[] | undefined, share: number) => percentile(values ?? [], share);
  return {
    publishToLiveP50Ms: of(liveMs, 0.5),
    publishToLiveP99Ms: of(liveMs, 0.99),
    publishToLiveMaxMs: of(liveMs, 1),
    publishP50Ms: of(publishMs, 0.5),
    publishP99Ms: of(publishMs, 0.99),
    askP50Ms: of(askMs, 0.5),
    askP99Ms: of(askMs, 0.99),
  };
}

async function untilHeard(
  reader: Client,
  workspaceId: `wsp_${string}`,
  answer: string,
  begun: number,
  note: (ms: number) => void,
): Promise<number> {
  while (performance.now() - begun < patienceMs) {
    const askedAt = performance.now();
    const tried = await reader.call('tryQuestion', { params: { workspaceId }, body: { text: asked } });
    note(performance.now() - askedAt);
    if (tried.answer === answer) return performance.now() - begun;
  }
  throw new Error(`What was published is not answered after ${patienceMs / 1000} s.`);
}
