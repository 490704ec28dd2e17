import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

const faultless = async (page: Page, where: string) => expect.soft(await findFaults(page), where).toEqual([]);

async function openPacks(page: Page) {
  await page.getByRole('link', { name: '对话设计' }).click();
  await page.getByRole('link', { name: '内容包', exact: true }).click();
  await seen(page.getByRole('heading', { name: '内容包', level: 1 }));
}

story(
  'what one shop knows goes out as a pack, answers in another, and is gone when the pack is',
  async (stage) => {
    const people = [{ name: '王敏', role: 'admin' as const }];
    const from = await stage.firm({
      people,
      knows: { '梯子能借多久|借梯子期限': '梯子可以借十年，请勿摇晃。' },
    });
    const wang = await from.agent('王敏');
    await openPacks(wang.page);
    await wang.page.getByRole('button', { name: '导出' }).click();
    const writing = wang.page.getByRole('dialog', { name: '导出' });
    await writing.getByRole('textbox', { name: '名称' }).fill('ladders');
    await faultless(wang.page, 'what goes out');
    const saving = wang.page.waitForEvent('download');
    await writing.getByRole('button', { name: '下载' }).click();
    const pack = await buffer(await (await saving).createReadStream());

    const to = await stage.firm({ people });
    const lin = await to.visitor();
    await lin.opensChat();
    const { page } = await to.agent('王敏');
    await openPacks(page);
    const install = page.locator('input[type=file]');
    await install.setInputFiles({
      ...{ name: 'broken.json', mimeType: 'application/json' },
      buffer: Buffer.from(pack.toString().replace('十年', '百年')),
    });
    const refused = page.getByRole('dialog', { name: '无法安装 broken.json' });
    await seen(refused.getByRole('alert'));
    await refused.getByRole('button', { name: '关闭' }).last().click();
    await install.setInputFiles({ name: 'ladders.json', mimeType: 'application/json', buffer: pack });
    const looking = page.getByRole('dialog', { name: /1\.0\.0$/ });
    await seen(looking.getByText('以下内容将会加入，目前还没有任何改动。'));
    await looking.getByText('问答', { exact: true }).click();
    await seen(looking.getByText('梯子能借多久'));
    await faultless(page, 'what would come in');
    await looking.getByRole('button', { name: '安装', exact: true }).click();
    await seen(looking.getByText('已安装。'));
    await looking.getByRole('button', { name: '完成' }).click();
    await lin.asks('借梯子期限');
    await lin.isAnswered('the bot', '梯子可以借十年');

    await page.getByRole('button', { name: '移除', exact: true }).click();
    const leaving = page.getByRole('dialog', { name: /^移除 / });
    await seen(leaving.getByText('它带来的内容都没人改过，将全部移除。'));
    await faultless(page, 'what would go');
    await leaving.getByRole('button', { name: '移除' }).click();
    await seen(page.getByText(/^已移除 \d+ 项。$/));
    await seen(page.getByText('还没有安装内容包'));
    await lin.asks('梯子能借多久');
    await lin.isAnswered('the bot', /^(?!.*十年)/s);
  },
);
