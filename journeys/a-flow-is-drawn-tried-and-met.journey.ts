import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import type { Stage } from './stage/stage.ts';
import { story } from './stage/story.ts';

const faultless = async (page: Page, where: string) => expect.soft(await findFaults(page), where).toEqual([]);

/** A firm with a supervisor who has the bot studio open. */
async function openStudio(stage: Stage, options: Parameters<Stage['agent']>[1] = {}) {
  const firm = await stage.firm({ people: [{ name: '周宁', role: 'supervisor' }], acceptSeconds: 0 });
  const zhou = await firm.agent('周宁', options);
  const { page } = zhou;
  await page.getByRole('link', { name: '对话设计' }).click();
  await page.getByRole('button', { name: '新建流程' }).first().click();
  await page.getByRole('textbox', { name: '标题' }).fill('借梯子');
  await page.getByRole('button', { name: '创建', exact: true }).click();
  await seen(page.getByRole('heading', { name: '借梯子' }));
  return { firm, page, ...hands(page) };
}

/** What somebody does at a drawing. */
function hands(page: Page) {
  const step = (text: string | RegExp) => page.locator('.react-flow__node').filter({ hasText: text });
  const middleOf = async (what: ReturnType<Page['locator']>) => {
    const box = await what.boundingBox();
    if (!box) throw new Error('It is not on the screen.');
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const drag = async (from: ReturnType<Page['locator']>, to: readonly [number, number]) => {
    await page.mouse.move(...(await middleOf(from)));
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 10 });
    await page.mouse.up();
  };
  return {
    step,
    middleOf,
    drag,
    writes: (field: string, text: string) =>
      page.getByRole('textbox', { name: field, exact: true }).fill(text),
    isSaved: () => page.getByText('已保存', { exact: true }).waitFor({ timeout: patienceMs }),
  };
}

story(
  'a flow is drawn by hand, tried beside the drawing, published, and met by a customer',
  async (stage) => {
    const { firm, page, step, drag, middleOf, writes, isSaved } = await openStudio(stage);
    await page.getByRole('textbox', { name: /^客户会怎么说/ }).fill('我想借梯子\n能借个梯子吗\n梯子怎么借');
    await step('起点').click();
    await writes('说的话', '梯子可以借七天。');
    await page.getByRole('list', { name: '添加步骤' }).getByRole('button', { name: '确认' }).click();
    await writes('问题', '要现在登记吗？');
    await page.getByRole('button', { name: '整理布局' }).click();
    await page.getByRole('button', { name: /处问题$/ }).click();
    await seen(page.getByText('有一条路还没有连接，请连到一个步骤。'));

    // what is let go over nothing becomes a step
    const asked = step('要现在登记吗？');
    await asked.click();
    const [x, y] = await middleOf(asked.locator('.react-flow__handle-right').last());
    await drag(asked.locator('.react-flow__handle-right').last(), [x + 110, y + 130]);
    await page.getByRole('menuitem', { name: '说', exact: true }).click();
    await writes('说的话', '好的，改天再来。');
    const declined = step('好的，改天再来。');
    await drag(
      declined.locator('.react-flow__handle-right'),
      await middleOf(step('结束').locator('.react-flow__handle-left')),
    );
    // and between two steps comes another
    await asked.click();
    await page.getByRole('combobox', { name: '是', exact: true }).click();
    await page.keyboard.type('+ 说');
    await page.keyboard.press('Enter');
    await writes('说的话', '登记好了，请到前台取。');
    await page.getByRole('button', { name: /处问题$/ }).waitFor({ state: 'detached' });
    await isSaved();
    await faultless(page, 'the drawing');

    await page.getByRole('button', { name: '试聊' }).click();
    const talk = page.getByRole('log', { name: '与机器人的对话' });
    await page.getByRole('button', { name: '我想借梯子' }).click();
    await seen(talk.getByText('要现在登记吗？'));
    await seen(page.getByRole('group', { name: /要现在登记吗？ · 停在这里/ }));
    await faultless(page, 'the test chat');
    await talk.getByRole('button', { name: '确认', exact: true }).click();
    await seen(talk.getByText('登记好了，请到前台取。'));

    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('button', { name: '已上线' }).waitFor({ timeout: patienceMs });
    const lin = await firm.visitor();
    await lin.opensChat();
    await lin.asks('能借个梯子吗');
    await lin.sees('要现在登记吗？');
    await lin.asks('不了');
    await lin.isAnswered('the bot', '好的，改天再来。');

    await page.getByRole('button', { name: '全部流程' }).click();
    await seen(page.getByText(/^1 次$/));
    await seen(page.getByText('办完 100%'));
  },
);

story(
  'a flow is written as a list by keys, goes out as a file and comes in; no other file does',
  async (stage) => {
    const { page, isSaved } = await openStudio(stage);
    const { keyboard } = page;
    await page.getByText('列表', { exact: true }).click();
    const steps = page.getByRole('region', { name: '步骤' });
    await steps.getByRole('button', { name: /^1 说/ }).focus();
    await keyboard.press('Enter');
    await page.getByRole('textbox', { name: '说的话', exact: true }).focus();
    await keyboard.type('梯子可以借七天。');
    await page.getByRole('combobox', { name: '然后', exact: true }).focus();
    await keyboard.press('Enter');
    await keyboard.type('转人工');
    await keyboard.press('Enter');
    await seen(steps.getByRole('button', { name: /^2 转人工/ }));
    await keyboard.press('Escape');
    await faultless(page, 'the list');
    await seen(page.getByRole('button', { name: /1 处问题/ }));
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('button', { name: /处问题$/ }).waitFor({ state: 'detached' });
    await isSaved();

    await page.getByRole('button', { name: '更多', exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '导出文件' }).click();
    const saved = await buffer(await (await saving).createReadStream());
    await page.getByRole('button', { name: '全部流程' }).click();
    const file = page.locator('input[type=file]');
    await file.setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":'),
    });
    await seen(page.getByText(/文件可能已损坏/));
    await page.getByRole('button', { name: '完成' }).click();
    const wrong = JSON.stringify({
      ...{ format: 'parley-flow/1', name: 'wrong' },
      definition: {
        title: { en: 'x' },
        phrases: {},
        names: [],
        slots: [],
        start: 'a',
        nodes: [{ key: 'A b' }],
      },
    });
    await file.setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from(wrong),
    });
    await seen(page.getByText(/什么也没有导入/));
    await page.getByRole('button', { name: '完成' }).click();
    await file.setInputFiles({ name: 'flow.json', mimeType: 'application/json', buffer: saved });
    await expect
      .poll(() => page.getByRole('textbox', { name: '名称' }).inputValue(), { timeout: patienceMs })
      .toBe('借梯子 (2)');
  },
);

story('of two editors the later is asked, and what neither saved is lost', async (stage) => {
  const firm = await stage.firm({
    people: [
      { name: '周宁', role: 'supervisor' },
      { name: '陈立', role: 'supervisor' },
    ],
    acceptSeconds: 0,
  });
  const [zhou, chen] = [await firm.agent('周宁'), await firm.agent('陈立')];
  await zhou.page.getByRole('link', { name: '对话设计' }).click();
  await zhou.page.getByRole('button', { name: '新建流程' }).first().click();
  await zhou.page.getByRole('textbox', { name: '标题' }).fill('借梯子');
  await zhou.page.getByRole('button', { name: '创建', exact: true }).click();
  await seen(zhou.page.getByRole('heading', { name: '借梯子' }));
  await chen.page.goto(zhou.page.url());
  const titleOf = (page: Page) => page.getByRole('textbox', { name: '标题' });
  await seen(titleOf(chen.page));

  await chen.losesNetwork();
  await titleOf(chen.page).fill('借梯子和锤子');
  await titleOf(zhou.page).fill('借一架梯子');
  await zhou.page.getByText('已保存', { exact: true }).waitFor();
  await chen.findsNetwork();
  await seen(chen.page.getByText(/周宁 在 .* 保存了这个流程/));
  // whoever goes away for a while finds it as it was
  await chen.page.getByRole('button', { name: '全部流程' }).click();
  await chen.page.getByRole('link', { name: /借一架梯子/ }).click();
  await expect.poll(() => titleOf(chen.page).inputValue(), { timeout: patienceMs }).toBe('借梯子和锤子');
  await chen.page.getByRole('button', { name: '用我的继续' }).click();
  await chen.page.getByText('已保存', { exact: true }).waitFor();
  // who had nothing unsaved sees it at once, and has the own form to go back to
  await expect.poll(() => titleOf(zhou.page).inputValue(), { timeout: patienceMs }).toBe('借梯子和锤子');
  await zhou.page.getByRole('button', { name: '版本', exact: true }).click();
  await zhou.page.getByRole('button', { name: /^版本 2/ }).click();
  await seen(zhou.page.locator('del').getByText('借一架梯子'));
});
