import { expect } from 'vitest';
import { atChannels } from './stage/channel-settings.ts';
import { patienceMs, seen } from './stage/customer.ts';
import { story } from './stage/story.ts';
import { openWeixin } from './stage/vendors/weixin.ts';

const newSecret = 'an0therSecretThatTheConsoleMade0';

story(
  'a channel whose secret was changed is told of over the desk, mended at its field, and well again',
  async (stage) => {
    const vendor = await openWeixin();
    stage.atEnd(vendor.close);
    const firm = await stage.firm({
      people: [{ name: '苏晴', role: 'admin', state: 'offline' }, { name: '周宁' }],
      acceptSeconds: 0,
    });
    const admin = await firm.agent('苏晴');
    await admin.goesToSettings('渠道');
    const channels = atChannels(admin.page);
    const dialog = admin.page.getByRole('dialog');
    await admin.button('接入渠道').click();
    await dialog.getByRole('button', { name: /^微信公众号/ }).click();
    await dialog.getByRole('button', { name: '接入渠道' }).click();
    expect(await dialog.getByText('不能为空。').count()).toBe(2);
    await dialog.getByLabel('AppID', { exact: true }).fill('gh_7a1c3e5f9b2d');
    await seen(dialog.getByText('格式不对，应为：以 wx 开头，后面 16 个字符（0–9 和小写 a–f）。'));
    await dialog.getByRole('button', { name: '取消' }).click();
    const { Token: token = '', EncodingAESKey: aesKey = '' } = await channels.connects({
      kind: '微信公众号',
      fields: { 名称: '云杉公众号', AppID: vendor.appId, AppSecret: vendor.appSecret },
      advanced: { 接口地址: vendor.root },
    });
    await vendor.submits({ url: await channels.hookAddress(), token, aesKey });

    const lin = vendor.customer('oJx7a5b2c9d4');
    const zhou = await firm.agent('周宁');
    await lin.writes('转人工');
    await zhou.opens();
    vendor.resetsSecret(newSecret);
    await zhou.answers('您好，请讲');
    const line = admin.page.getByText('已被渠道方拒绝登录，停止发送。');
    await seen(line);
    await admin.button('去处理').click();
    await admin.page.getByLabel('AppSecret', { exact: true }).fill(newSecret);
    await channels.part('设置').getByRole('button', { name: '保存' }).click();
    await line.waitFor({ state: 'detached', timeout: patienceMs });
    await seen(admin.page.getByText('云杉公众号 已恢复正常'));
    await zhou.page.getByText('云杉公众号 暂时无法使用').waitFor({ state: 'detached', timeout: patienceMs });
    await zhou.answers('在的');
    await expect.poll(lin.texts, { timeout: patienceMs }).toContain('在的');
  },
);
