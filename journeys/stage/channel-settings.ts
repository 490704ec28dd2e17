import type { Page } from 'playwright-core';
import { patienceMs } from './customer.ts';

/** What a form is filled with: by the label of each field. */
export interface ChannelForm {
  /** of the kind to connect, as it stands on its card */
  kind: string;
  fields: Record<string, string>;
  /** chosen from lists: label → option */
  choices?: Record<string, string>;
  /** fields that stand under “more settings” */
  advanced?: Record<string, string>;
}

/** The page on which an administrator connects channels, in Chinese. */
export function atChannels(page: Page) {
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  return {
    part,
    /** Connects a channel; gives the secrets that were made for its vendor's console, by their labels. */
    async connects(
      { kind, fields, choices = {}, advanced = {} }: ChannelForm,
      makes = true,
    ): Promise<Record<string, string>> {
      await page.getByRole('button', { name: '接入渠道' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
      for (const [label, value] of Object.entries(fields))
        await dialog.getByLabel(label, { exact: true }).fill(value);
      for (const [label, option] of Object.entries(choices)) {
        await dialog.getByLabel(label, { exact: true }).click();
        const list = page.locator('.ant-select-dropdown').filter({ visible: true });
        await list.getByTitle(option, { exact: true }).click();
        await list.waitFor({ state: 'hidden' });
      }
      if (Object.keys(advanced).length > 0) await dialog.getByText('更多设置').click();
      for (const [label, value] of Object.entries(advanced))
        await dialog.getByLabel(label, { exact: true }).fill(value);
      await dialog.getByRole('button', { name: '接入渠道' }).click();
      return makes ? readSecrets(page) : {};
    },
    /** The address that the vendor is to call. */
    async hookAddress() {
      return (await part('在渠道方的操作').locator('pre').textContent())?.trim() ?? '';
    },
    /** Has the vendor asked whether it takes the account, and waits until it does. */
    async verifies(name?: string) {
      await page.getByRole('button', { name: '验证凭证' }).click();
      const said = name ? `渠道方已接受此账号：${name}` : '渠道方已接受此账号';
      await page.getByRole('status').filter({ hasText: said }).waitFor({ timeout: patienceMs });
    },
    /** Sends a test message to one of those who wrote last. */
    async sendsTestTo(user: string) {
      const box = part('发送测试消息');
      await box.getByLabel('在该渠道的地址').click();
      await page.locator('.ant-select-item-option').filter({ hasText: user }).click();
      await box.getByRole('button', { name: '发送', exact: true }).click();
      await box.getByRole('status').filter({ hasText: '已发送' }).waitFor({ timeout: patienceMs });
    },
  };
}

async function readSecrets(page: Page): Promise<Record<string, string>> {
  const dialog = page.getByRole('dialog', { name: '填入渠道后台的内容' });
  await dialog.locator('pre').first().waitFor({ timeout: patienceMs });
  const labels = await dialog.locator('b').allTextContents();
  const secrets = await dialog.locator('pre').allTextContents();
  await dialog.getByRole('button', { name: '完成' }).click();
  await dialog.waitFor({ state: 'detached' });
  return Object.fromEntries(labels.map((label, at) => [label, secrets[at] ?? '']));
}
