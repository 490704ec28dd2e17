import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { withCookies } from './stage/sign-in-client.ts';
import { story } from './stage/story.ts';

story('who is signed out of one workspace goes on in the other and is told why', async (stage) => {
  const left = await stage.firm({ name: '云杉一店', people: [{ name: '周宁' }] });
  const other = await stage.firm({ name: '云杉二店', people: [] });
  const { name, email, password } = left.person('周宁');
  const { link } = await other.api.call('invite', {
    params: { workspaceId: other.workspaceId },
    body: { email, role: 'agent', teamIds: [] },
  });
  const token = new URL(link).searchParams.get('token') ?? '';
  await withCookies(new URL(link).origin).call('acceptInvitation', { body: { token, name, password } });

  const zhouNing = await left.agent('周宁');
  const { page } = zhouNing;
  const placeIn = (workspaceId: string) => `${left.origin}/desk/${workspaceId}/inbox/mine`;
  await page.goto(placeIn(left.workspaceId));
  await seen(page.getByRole('textbox', { name: '搜索全部消息' }));
  const params = { workspaceId: left.workspaceId };
  const agentId = (await left.api.call('listAgents', { params })).data.find((each) => each.name === name)?.id;
  if (!agentId) throw new Error('周宁 works here');
  await left.api.call('signOutAgent', { params: { ...params, agentId } });

  await seen(page.getByText('你在「云杉一店」的登录已失效，已转到「云杉二店」。'));
  await expect.poll(() => page.url(), { timeout: patienceMs }).toBe(placeIn(other.workspaceId));
  await seen(page.getByRole('textbox', { name: '搜索全部消息' }));

  await page.goto(placeIn(left.workspaceId));
  await seen(page.getByText(/的登录已失效，已转到「云杉二店」。/));
  await expect.poll(() => page.url(), { timeout: patienceMs }).toBe(placeIn(other.workspaceId));
});
