import { expect } from 'vitest';
import type { Agent } from './stage/agent.ts';
import { patienceMs } from './stage/customer.ts';
import { story } from './stage/story.ts';

const rowsOf = ({ row }: Agent) => expect.poll(() => row(/./).count(), { timeout: patienceMs });

story('who waits sees their place, and moves up when the agent is free or somebody leaves', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '陈立', capacity: 1 }], acceptSeconds: 0 });
  const chenLi = await firm.agent('陈立');
  const served = await firm.visitor();
  await served.opensChat();
  await served.asks('转人工');
  await served.sees('陈立 已接入会话');

  const first = await firm.visitor();
  await first.opensChat();
  await first.says('转人工');
  await first.isNextInLine();
  const second = await firm.visitor();
  await second.opensChat();
  await second.says('我要人工客服');
  await second.isInLine(2);
  const third = await firm.visitor();
  await third.opensChat();
  await third.says('人工');
  await third.isInLine(3);
  await third.isToldWait();
  await chenLi.looksAt('queue');
  await rowsOf(chenLi).toBe(3);

  await second.leavesQueue();
  await second.sees('您已退出排队');
  await third.isInLine(2);
  await rowsOf(chenLi).toBe(2);

  await chenLi.looksAt('mine');
  await chenLi.opens();
  await chenLi.closes();
  await first.sees('陈立 已接入会话');
  await third.isNextInLine();
  await third.isToldWait();
  await chenLi.looksAt('queue');
  await rowsOf(chenLi).toBe(1);
});

story('a customer whom a rule puts first overtakes, is told so, and is served first', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '陈立', capacity: 0 }], acceptSeconds: 0 });
  const chenLi = await firm.agent('陈立');
  const params = { workspaceId: firm.workspaceId };
  const { rules, version } = await firm.api.call('getRoutingRules', { params });
  const needs = [{ when: { tags: ['VIP'] }, skills: {}, priority: 2 }];
  await firm.api.call('saveRoutingRules', { params, body: { rules: { ...rules, needs }, version } });
  const first = await firm.visitor();
  await first.opensChat();
  await first.says('转人工');
  await first.isNextInLine();

  const vip = await firm.visitor();
  await vip.opensChat();
  await vip.says('你好');
  await vip.isAnswered('the bot', /./);
  const { data } = await firm.api.call('listConversations', { params, query: { view: 'bot' } });
  const conversationId = data[0]?.id;
  if (!conversationId) throw new Error('The bot speaks with nobody.');
  const tags = { added: ['VIP'], removed: [] };
  await firm.api.call('tagConversation', { params: { ...params, conversationId }, body: tags });
  await vip.says('转人工');
  await vip.isNextInLine();
  await first.isInLine(2);

  await firm.changeCapacity('陈立', 1);
  await vip.sees('陈立 已接入会话');
  await first.isNextInLine();
  await chenLi.opens();
  await chenLi.sees(/优先级/);
});
