import { randomUUID } from 'node:crypto';
import type { ConversationId } from '@parley/contract';
import { createClient } from '@parley/sdk';
import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import type { Firm } from './stage/firm.ts';
import { story } from './stage/story.ts';
import { seatTypist } from './stage/typist.ts';

/** A customer who waits, over the API; gives how to say more. */
async function waitsInLine({ origin, channel, locale }: Firm, text: string) {
  let token = '';
  const client = createClient({
    origin,
    fetch: (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set('origin', origin);
      if (token) headers.set('authorization', `Bearer ${token}`);
      return fetch(url, { ...init, headers });
    },
  });
  const { siteKey } = channel;
  token = (await client.call('openWidget', { body: { siteKey, locale } })).visitorToken;
  const says = (words: string) =>
    client.call('sayAsVisitor', { body: { clientId: randomUUID(), text: words } });
  const { conversationId } = await says(text);
  await client.call('askForPerson', { params: { conversationId } });
  return { conversationId, says };
}

story('a whole shift by keyboard alone, with an input method that composes', async (stage) => {
  const firm = await stage.firm({
    people: [
      { name: '周宁', capacity: 0 },
      { name: '陈立', capacity: 0 },
    ],
    cannedReplies: { tuikuan: '退款将在三个工作日内原路退回。' },
    acceptSeconds: 0,
  });
  // What still fades must not hear the next key.
  const { page } = await stage.agent(firm.person('周宁'), {
    origin: firm.origin,
    reducedMotion: 'no-preference',
  });
  const { composes, cursor, goesTo, press, type } = await seatTypist(page);
  const log = page.getByRole('log');
  const said = () =>
    log
      .getByText(/./)
      .allTextContents()
      .then((texts) => texts.join('\n'));
  const row = (id: ConversationId) => page.locator(`[data-row="${id}"]`);
  const isOpen = (id: ConversationId) => expect.poll(() => page.url(), { timeout: patienceMs }).toContain(id);
  const stateOf = (conversationId: ConversationId) =>
    firm.api.call('getConversation', { params: { workspaceId: firm.workspaceId, conversationId } });
  /** Opens a conversation by walking down the list to it. */
  const walksTo = async (id: ConversationId) => {
    await seen(row(id));
    for (let steps = 0; steps < 20; steps++) {
      if ((await cursor()) === id) break;
      await press('j');
    }
    await press('Enter');
    await isOpen(id);
  };

  // signing in
  await page.goto(`${firm.origin}/desk`);
  await goesTo(page.getByLabel('邮箱'));
  await type(firm.person('周宁').email);
  await press('Tab');
  await type(firm.person('周宁').password);
  await press('Enter');
  await seen(page.getByRole('textbox', { name: '搜索全部消息' }));

  // choosing a conversation, taking it, answering in Chinese
  const one = await waitsInLine(firm, '我想退款');
  const two = await waitsInLine(firm, '什么时候发货');
  const three = await waitsInLine(firm, '发票怎么开');
  await press('g', 'q');
  await walksTo(one.conversationId);
  await seen(page.getByRole('button', { name: '接管' }));
  await press('Shift+A');
  await expect
    .poll(async () => (await stateOf(one.conversationId)).owner, { timeout: patienceMs })
    .toMatchObject({ kind: 'agent' });
  const reply = page.getByRole('textbox', { name: '回复客户' });
  await expect.poll(() => reply.isEnabled(), { timeout: patienceMs }).toBe(true);
  await press('r');
  await composes('ninhao', '您好');
  expect(await reply.inputValue()).toBe('您好');
  expect(await said()).not.toContain('您好');
  expect(page.url()).toContain(one.conversationId);
  expect(await stateOf(one.conversationId)).toMatchObject({ status: 'open' });
  await press('Enter');
  await expect.poll(said, { timeout: patienceMs }).toContain('您好');

  // a canned reply by the initials of its words
  await type('/tkj');
  await seen(page.getByRole('option'));
  await press('Enter');
  await expect.poll(() => reply.inputValue()).toContain('三个工作日');
  await press('Enter');
  await expect.poll(said, { timeout: patienceMs }).toContain('三个工作日');

  // a note, a tag
  await press('Escape', 'n');
  await composes('yiheshi', '已核实');
  const note = page.getByRole('textbox', { name: '给同事的备注' });
  expect(await note.inputValue()).toBe('已核实');
  await press('Enter');
  await expect.poll(said, { timeout: patienceMs }).toContain('已核实');
  await press('Escape', 't');
  await seen(page.getByRole('combobox', { name: '添加标签' }));
  await composes('tuikuan', '退款');
  expect((await stateOf(one.conversationId)).tags).toEqual([]);
  await press('Enter');
  await expect
    .poll(async () => (await stateOf(one.conversationId)).tags, { timeout: patienceMs })
    .toEqual(['退款']);
  await press('Escape');

  // resolved; the next is put away for an hour, the third handed on
  await press('e');
  await expect
    .poll(async () => (await stateOf(one.conversationId)).status, { timeout: patienceMs })
    .toBe('closed');
  await press('g', 'q');
  await walksTo(two.conversationId);
  await seen(page.getByRole('button', { name: '接管' }));
  await press('Shift+A');
  await seen(page.getByRole('button', { name: '稍后处理' }));
  await press('s');
  await seen(page.getByRole('menuitem', { name: /一小时后/ }));
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
  await press('Enter', 'Enter');
  await expect
    .poll(async () => (await stateOf(two.conversationId)).status, { timeout: patienceMs })
    .toBe('snoozed');
  await seen(log.getByText(/再处理$/));
  expect(await log.getByText(/再处理$/).count()).toBe(1);
  await press('g', 'q');
  await walksTo(three.conversationId);
  await seen(page.getByRole('button', { name: '转接' }));
  await press('a');
  const dialog = page.getByRole('dialog', { name: '转接会话' });
  await seen(dialog);
  await page.waitForFunction(() => document.activeElement?.matches('[role="dialog"] input'));
  await composes('chenli', '陈立');
  await goesTo(dialog.getByRole('button', { name: /陈立/ }));
  await press('Space', 'Tab');
  await goesTo(dialog.getByRole('textbox', { name: '给接手人的备注（可不填）' }));
  await composes('qingjieshou', '请接手');
  expect(await dialog.isVisible()).toBe(true);
  await goesTo(dialog.getByRole('button', { name: '转接', exact: true }));
  await press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await stateOf(three.conversationId)).owner, { timeout: patienceMs })
    .toMatchObject({ kind: 'agent' });

  // many at once, while the list is sorted anew
  const line = [];
  for (const text of ['甲', '乙', '丙', '丁', '戊']) line.push(await waitsInLine(firm, `问题${text}`));
  const [first, second, third, fourth, fifth] = line as [
    (typeof line)[0],
    (typeof line)[0],
    (typeof line)[0],
    (typeof line)[0],
    (typeof line)[0],
  ];
  await press('g', 'a');
  await seen(row(first.conversationId));
  const order = () =>
    page.locator('[data-row]').evaluateAll((rows) => rows.map((each) => each.getAttribute('data-row')));
  await expect.poll(async () => (await order())[0], { timeout: patienceMs }).toBe(fifth.conversationId);
  for (let steps = 0; steps < 20; steps++) {
    if ((await cursor()) === third.conversationId) break;
    await press('j');
  }
  await press('x');
  const chosen = () =>
    page
      .locator('input[type=checkbox]:checked')
      .evaluateAll((boxes) =>
        boxes.map((box) =>
          box.closest('[class]')?.parentElement?.querySelector('[data-row]')?.getAttribute('data-row'),
        ),
      );
  expect(await chosen()).toEqual([third.conversationId]);
  await first.says('还在吗');
  await expect.poll(async () => (await order())[0], { timeout: patienceMs }).toBe(first.conversationId);
  await third.says('我也在等');
  await expect.poll(async () => (await order())[0], { timeout: patienceMs }).toBe(third.conversationId);
  await press('Shift+ArrowDown');
  expect((await chosen()).toSorted()).toEqual([third.conversationId, first.conversationId].toSorted());

  // the palette to its last step: tags for all that are chosen
  await press('Control+k');
  const palette = page.getByRole('dialog', { name: '查找或执行' });
  await seen(palette);
  await composes('biaoqian', '加标签');
  expect(await palette.isVisible()).toBe(true);
  await seen(palette.getByRole('option', { name: /给所选会话加标签/ }));
  await press('Enter');
  await palette.waitFor({ state: 'detached' });
  const added = page.getByRole('combobox', { name: '添加' });
  await seen(added);
  await expect.poll(() => added.evaluate((field) => field === document.activeElement)).toBe(true);
  await composes('jiaji', '加急');
  await press('Enter', 'Escape');
  await goesTo(page.getByRole('button', { name: '应用' }));
  await press('Enter');
  for (const each of [third, first])
    await expect
      .poll(async () => (await stateOf(each.conversationId)).tags, { timeout: patienceMs })
      .toEqual(['加急']);
  for (const each of [second, fourth, fifth]) expect((await stateOf(each.conversationId)).tags).toEqual([]);

  // a saved view of what is shown
  await press('v');
  const making = page.getByRole('dialog', { name: '新建视图' });
  await seen(making);
  await composes('wodeban', '我的班');
  expect(await making.isVisible()).toBe(true);
  await goesTo(making.getByRole('button', { name: /保\s?存/ }));
  await press('Enter');
  await making.waitFor({ state: 'detached' });
  await seen(page.getByRole('heading', { name: '我的班' }));
  await seen(row(first.conversationId));
});
