import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

const disclosure = '发送之前，客服就能看到您输入的内容。';
const unsent = '我想投诉，但还是算了';

story(
  'what a customer writes is seen before it is sent where the site says so, which tells the customer',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '周宁' }, { name: '陈立', capacity: 0 }, { name: '方蕾', role: 'admin', capacity: 0 }],
      acceptSeconds: 0,
    });
    const fangLei = await firm.agent('方蕾');
    await fangLei.goesToSettings('渠道');
    await fangLei.page.getByLabel('显示客户发送前的输入').click();
    await fangLei.page.getByRole('button', { name: '保存', exact: true }).click();
    await seen(fangLei.page.getByText('已保存'));

    const [zhou, chenLi] = [await firm.agent('周宁'), await firm.agent('陈立')];
    const zhao = await firm.visitor();
    await zhao.opensChat();
    expect(await zhao.chat.getByText(disclosure).count()).toBe(0);
    await zhao.asks('转人工');
    await zhao.sees('周宁 已接入会话');
    await seen(zhao.chat.getByText(disclosure));
    await zhou.opens();
    await chenLi.looksAt('all');
    await chenLi.opens();

    await zhao.field.pressSequentially(unsent);
    await seen(zhou.page.getByText(unsent));
    await seen(chenLi.page.getByText(/^•{2,}$/));
    expect(await chenLi.page.getByText(unsent).count()).toBe(0);
    await zhao.field.fill('');
    await zhou.page.getByText(unsent).waitFor({ state: 'detached' });
    await zhao.says('请问发票怎么开');
    await zhou.sees('请问发票怎么开');
    await zhou.page.getByText('正在输入，尚未发送：').waitFor({ state: 'detached' });
    expect(await zhou.log.innerText()).not.toContain(unsent);
  },
);
