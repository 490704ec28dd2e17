import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story('a customer is found by name from the search, and by number from the palette', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
  const params = { workspaceId: firm.workspaceId };
  const visitor = await firm.visitor();
  await visitor.opensChat();
  await visitor.asks('你好');
  await visitor.isAnswered('the bot', /./);
  const [row] = (await firm.api.call('listConversations', { params, query: { view: 'all' } })).data;
  if (!row) throw new Error('nobody has said anything');
  const { contactId } = row;
  const body = { name: '欧阳静', phone: '13712345678' };
  await firm.api.call('changeContact', { params: { ...params, contactId }, body });

  const zhou = await firm.agent('周宁');
  const { page } = zhou;
  const name = page.getByRole('heading', { name: '欧阳静' });
  await page.getByRole('textbox', { name: '搜索全部消息' }).fill('阳静');
  const found = page.getByRole('region', { name: '客户', exact: true });
  await found.getByRole('link', { name: /欧阳静/ }).click({ timeout: patienceMs });
  await seen(name);
  await page.getByRole('navigation').getByRole('link', { name: '我的' }).click();
  await name.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '查找或执行' });
  await palette.getByRole('combobox').fill('45678');
  await seen(palette.getByRole('option', { name: /欧阳静/ }));
  await page.keyboard.press('Enter');
  await seen(name);
  expect(page.url()).toContain(contactId);
});

story('the rows of the list can be low', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
  const visitor = await firm.visitor();
  await visitor.opensChat();
  await visitor.asks('转人工');
  const zhou = await firm.agent('周宁');
  const heightPx = async () => (await zhou.row(/访客/).first().boundingBox())?.height;
  await expect.poll(heightPx, { timeout: patienceMs }).toBe(64);
  await zhou.goesToSettings('我的账号');
  await zhou.page.getByText('紧凑', { exact: true }).click();
  await zhou.page.getByTitle('我的', { exact: true }).click();
  await expect.poll(heightPx, { timeout: patienceMs }).toBe(40);
});
