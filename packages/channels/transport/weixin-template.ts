import type { SaidTemplate } from '@parley/contract';
import type { Sent, Tools } from '../src/outbound.ts';
import { failed, silenceOf } from './problems.ts';
import { textIn } from './read-json.ts';
import { callWeixin, type WeixinApp, weixinProblem } from './weixin-api.ts';

interface Way {
  /** the method of the API */
  path: string;
  more?: Readonly<Record<string, string>>;
}

/** Sends an approved template by its id, the blanks filled in under the names that the console shows. */
export async function sendWeixinTemplate(
  user: string,
  { name, values }: SaidTemplate,
  { path, more }: Way,
  app: WeixinApp,
  tools: Tools,
): Promise<Sent> {
  const data = Object.fromEntries(values.map((each) => [each.name, { value: each.value }]));
  const answer = await callWeixin(tools, app, path, { touser: user, template_id: name, data, ...more });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = weixinProblem(answer);
  if (refusal) return failed(refusal);
  const vendorId = textIn(answer.json(), 'msgid');
  return { kind: 'sent', ...(vendorId === '' ? {} : { vendorId }) };
}
