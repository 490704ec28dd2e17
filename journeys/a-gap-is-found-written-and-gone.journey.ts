import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

const asked = ['可以用比特币付款吗', '能不能用比特币付款'];
const answer = '暂不支持比特币，可以用支付宝、微信或银行卡付款。';

story(
  'a question that nobody could answer is found as a gap, written with one click, and gone',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '陈立', role: 'supervisor' }],
      knows: { '退货要几天内申请|几天内可以退货': '签收后 7 天内可以退货。' },
    });
    for (const question of asked) {
      const customer = await firm.visitor();
      await customer.opensChat();
      await customer.asks(question);
      await customer.isAnswered('the bot', /./);
    }

    const { page } = await firm.agent('陈立');
    await page.getByRole('link', { name: '知识库' }).click();
    await page.getByRole('link', { name: '缺口' }).click();
    await seen(page.getByRole('heading', { name: '缺口', level: 1 }));
    const gap = page.getByRole('listitem').filter({ hasText: '比特币' });
    await gap.filter({ hasText: '问了 2 次' }).first().waitFor({ timeout: patienceMs });
    await seen(gap.getByRole('img', { name: /按天，最多的是 今天：2 次/ }).first());
    await gap.getByRole('button', { name: '写答案' }).click();
    for (const question of asked) await seen(page.getByRole('checkbox', { name: question, checked: true }));
    await page.getByRole('textbox', { name: '答案' }).fill(answer);
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await gap.first().waitFor({ state: 'detached', timeout: patienceMs });
    await seen(page.getByRole('heading', { name: '没有缺口' }));

    const wang = await firm.visitor();
    await wang.opensChat();
    await wang.asks('请问能用比特币付款吗');
    await wang.isAnswered('the bot', /暂不支持比特币/);
    await wang.button(/^有帮助$/).click();
    await expect.poll(() => wang.button(/^有帮助$/).getAttribute('aria-pressed')).toBe('true');

    await page.getByText('已补', { exact: true }).click();
    await page.getByText('之后问了 1 次，答上 1 次').waitFor({ timeout: patienceMs });
  },
);

for (const colorScheme of ['light', 'dark'] as const)
  story(`axe finds nothing where the knowledge learns, ${colorScheme}`, async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '陈立', role: 'supervisor' }],
      knows: { '退货要几天内申请|几天内可以退货': '签收后 7 天内可以退货。' },
    });
    const customer = await firm.visitor();
    await customer.opensChat();
    await customer.asks('可以用比特币付款吗');
    await customer.isAnswered('the bot', /./);
    const { page } = await firm.agent('陈立', { colorScheme });
    await page.getByRole('link', { name: '知识库' }).click();
    for (const name of ['学习', '训练', '健康', '缺口']) {
      await page.getByRole('link', { name, exact: true }).click();
      await seen(page.getByRole('heading', { level: 1 }));
      expect.soft(await findFaults(page), name).toEqual([]);
    }
    await page.route('**/insight/health/check', () => {});
    await page.getByRole('link', { name: '健康', exact: true }).click();
    await page.getByRole('button', { name: '现在检查' }).click();
    await seen(page.locator('.ant-btn-loading'));
    expect.soft(await findFaults(page), 'a button at work').toEqual([]);
    await page.getByRole('link', { name: '缺口', exact: true }).click();
    await page.getByRole('button', { name: '写答案' }).first().click();
    await seen(page.getByRole('textbox', { name: '答案' }));
    expect.soft(await findFaults(page), 'the form').toEqual([]);
  });

story('whoever wants no motion sees what opens where it belongs', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '陈立', role: 'supervisor' }] });
  const { page } = await firm.agent('陈立', { reducedMotion: 'reduce' });
  await page.getByRole('link', { name: '知识库' }).click();
  await page.getByRole('link', { name: '健康', exact: true }).click();
  await page.getByLabel('多久之后需要再看一遍').click();
  const list = page.locator('.ant-select-dropdown').filter({ visible: true });
  await list.waitFor();
  const { x, y, width, height } = (await list.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  expect([x >= 0, y >= 0, x + width <= view.width, y + height <= view.height]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
