import { expect } from 'vitest';
import { atChannels } from './stage/channel-settings.ts';
import { patienceMs } from './stage/customer.ts';
import { colourOf, drawPicture } from './stage/draw-picture.ts';
import { story } from './stage/story.ts';
import { openWeixin } from './stage/vendors/weixin.ts';

const stained = drawPicture('stained.png', [120, 90, 20]);
const colour = [30, 60, 160] as const;
const label = drawPicture('label.png', colour);

story(
  'an official account in safe mode is connected in the browser and carries words and pictures both ways',
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
    const { Token: token = '', EncodingAESKey: aesKey = '' } = await channels.connects({
      kind: '微信公众号',
      fields: { 名称: '云杉公众号', AppID: vendor.appId, AppSecret: vendor.appSecret },
      advanced: { 接口地址: vendor.root },
    });
    await channels.verifies();
    const url = await channels.hookAddress();
    // A console that was given another token is refused by the address itself.
    await expect(vendor.submits({ url, aesKey, token: 'somebodyElses' })).rejects.toThrow('401');
    await vendor.submits({ url, token, aesKey });

    const lin = vendor.customer('oJx7a5b2c9d4');
    const zhou = await firm.agent('周宁');
    await lin.writes('转人工');
    await lin.writes('桌布洗不干净 😣');
    await lin.shows(stained);
    await zhou.opens();
    await zhou.sees('桌布洗不干净 😣');
    await zhou.seesPictures(1);
    await zhou.answers('请按图上的洗标洗');
    await zhou.sendsPicture(label);
    await expect.poll(lin.texts, { timeout: patienceMs }).toContain('请按图上的洗标洗');
    await expect
      .poll(lin.pictures, { timeout: patienceMs })
      .toMatchObject([{ name: label.name, type: 'image/png' }]);
    expect(await colourOf(zhou.page, lin.pictures()[0] ?? expect.fail())).toEqual(colour);
  },
);
