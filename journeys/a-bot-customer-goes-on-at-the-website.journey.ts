import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { atChannels } from './stage/channel-settings.ts';
import { patienceMs } from './stage/customer.ts';
import { colourOf, drawPicture } from './stage/draw-picture.ts';
import { story } from './stage/story.ts';
import { openTelegram } from './stage/vendors/telegram.ts';

const broken = drawPicture('broken-cup.png', [180, 40, 30]);
const colour = [20, 120, 110] as const;
const fresh = drawPicture('new-cup.png', colour);
const phone = '8613700003333';

story(
  'Telegram is connected in the browser, carries words and pictures both ways, and its customer goes on at the website as the same person',
  async (stage) => {
    const vendor = await openTelegram();
    stage.atEnd(vendor.close);
    const firm = await stage.firm({
      people: [{ name: '苏晴', role: 'admin', state: 'offline' }, { name: '周宁' }],
      acceptSeconds: 0,
    });
    const admin = await firm.agent('苏晴');
    await admin.goesToSettings('渠道');
    const channels = atChannels(admin.page);
    const made = await channels.connects({
      kind: 'Telegram',
      fields: { 名称: '云杉机器人', '机器人 Token': vendor.token },
      advanced: { 接口地址: vendor.root },
    });
    await channels.verifies('@yunshan_bot');
    expect(vendor.listens()).toEqual({ url: await channels.hookAddress(), secret: made.回调密钥 });

    const gu = vendor.customer({ id: 5_000_000_321, first_name: '顾盼', language_code: 'zh-hans' });
    const zhou = await firm.agent('周宁');
    await gu.writes('转人工');
    await gu.writes('杯子到手就碎了');
    await gu.shows(broken);
    await zhou.opens('顾盼');
    await zhou.sees('杯子到手就碎了');
    await zhou.seesPictures(1);
    await zhou.answers('马上给您补发一个');
    await zhou.sendsPicture(fresh);
    await expect.poll(gu.texts, { timeout: patienceMs }).toContain('马上给您补发一个');
    await expect
      .poll(gu.pictures, { timeout: patienceMs })
      .toMatchObject([{ name: fresh.name, type: 'image/png' }]);
    expect(await colourOf(zhou.page, gu.pictures()[0] ?? expect.fail())).toEqual(colour);

    await channels.sendsTestTo('5000000321');
    expect(gu.texts().at(-1)).toBe('这是一条来自应声的测试消息。');

    // The number that the vendor has verified is the number that the site knows.
    await gu.sharesNumber(phone);
    await zhou.sees(`顾盼 ${phone}`);
    const { id: channelAccountId, siteKey } = firm.channel;
    const { workspaceId } = firm;
    const { secret } = await firm.api.call('rotateIdentitySecret', {
      params: { workspaceId, channelAccountId },
    });
    const onSite = await firm.visitor();
    await onSite.opensChat();
    await onSite.page.evaluate(
      `Parley.setUser('${signed({ sub: 'customer-77', phone: `+${phone}` }, siteKey, secret)}')`,
    );
    await onSite.asks('转人工');
    await onSite.sees('周宁 已接入会话');
    await onSite.asks('我刚才在机器人那边说过杯子的事');

    await zhou.opens('我刚才在机器人那边说过');
    const about = zhou.page.getByRole('region', { name: '客户信息' });
    await about.getByText(/^已证明 .*是同一个人/).waitFor({ timeout: patienceMs });
    await about.getByRole('link', { name: /云杉机器人/ }).click();
    await zhou.sees('马上给您补发一个');
    await zhou.seesPictures(2);
  },
);

const part = (text: object) => Buffer.from(JSON.stringify(text)).toString('base64url');

/** What the site says of its user, signed as it signs it. */
function signed(claims: { sub: string; phone: string }, siteKey: string, secret: string): string {
  const iat = Math.floor(Date.now() / 1000);
  const said = `${part({ alg: 'HS256' })}.${part({ ...claims, name: '顾盼', aud: siteKey, iat, exp: iat + 1_800 })}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
}
