import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { patienceMs } from './stage/customer.ts';
import { openSite } from './stage/open-site.ts';
import { story } from './stage/story.ts';

const part = (text: object) => Buffer.from(JSON.stringify(text)).toString('base64url');

/** What a site says of its user, signed as a site signs it. */
function signed(sub: string, { secret, siteKey }: { secret: string; siteKey: string }): string {
  const iat = Math.floor(Date.now() / 1000);
  const said = `${part({ alg: 'HS256' })}.${part({ sub, name: '顾盼', aud: siteKey, iat, exp: iat + 1_800 })}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
}

story(
  'one person on two sites is joined by proof, or proposed, merged and taken apart again',
  async (stage) => {
    const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
    const { api, workspaceId } = firm;
    const params = { workspaceId };
    const brand = await api.call('createChannel', {
      params,
      body: { name: '品牌站', settings: { title: '品牌站', origins: ['*'] } },
    });
    const secretOf = async ({ id, siteKey }: Pick<typeof brand, 'id' | 'siteKey'>) => {
      const at = { params: { workspaceId, channelAccountId: id } };
      return { siteKey, ...(await api.call('rotateIdentitySecret', at)) };
    };
    const [shopKey, brandKey] = [await secretOf(firm.channel), await secretOf(brand)];
    const brandSite = await openSite(brand.snippet, '品牌站');
    stage.atEnd(brandSite.close);
    const goesToBrand = async () => {
      const visitor = await stage.customer();
      await visitor.goesTo(brandSite.url);
      await visitor.opensChat();
      return visitor;
    };
    const personOf = async (q: string) => {
      const [contact] = (await api.call('listContacts', { params, query: { q } })).data;
      return contact && api.call('getPerson', { params: { workspaceId, contactId: contact.id } });
    };

    const zhou = await firm.agent('周宁');

    // Signed in on the shop, then on the brand's site, where they had asked something before.
    const gu = await firm.visitor();
    await gu.opensChat();
    await gu.page.evaluate(`Parley.setUser('${signed('gu-pan', shopKey)}')`);
    await expect.poll(async () => (await personOf('顾盼'))?.members.length, { timeout: patienceMs }).toBe(1);
    await gu.asks('订单 SP20269901 还没到');
    await gu.asks('转人工');
    await gu.sees('周宁 已接入会话');
    const later = await goesToBrand();
    await later.asks('可以开发票吗');
    await later.page.evaluate(`Parley.setUser('${signed('gu-pan', brandKey)}')`);
    await expect.poll(async () => (await personOf('顾盼'))?.members.length, { timeout: patienceMs }).toBe(2);

    await zhou.opens('顾盼');
    const about = zhou.page.getByRole('region', { name: '客户信息' });
    await about.getByText(/^已证明 顾盼 与 访客/).waitFor();
    await about
      .getByRole('link', { name: /可以开发票吗|品牌站/ })
      .first()
      .waitFor();

    // Somebody who has proven nothing names the same order: a colleague judges, and judges again.
    const guest = await goesToBrand();
    await guest.asks('帮我查一下订单 SP20269901');
    await guest.asks('转人工');
    await guest.sees('周宁 已接入会话');
    await zhou.opens('访客');
    await about.getByText('可能是同一个人').waitFor({ timeout: patienceMs });
    await about.getByText('订单 SP20269901').waitFor();
    await about.getByRole('button', { name: '与 顾盼 合并' }).click();
    const dialog = zhou.page.getByRole('dialog');
    await dialog.getByLabel('原因').fill('电话里核对过姓名');
    await dialog.getByRole('button', { name: '合并', exact: true }).click();
    await about.getByText(/^周宁 合并了/).waitFor();
    expect((await personOf('顾盼'))?.members).toHaveLength(3);

    await about.getByRole('button', { name: '撤销合并' }).first().click();
    await dialog.getByLabel('原因').fill('其实是家人');
    await dialog.getByRole('button', { name: '撤销合并' }).click();
    await about.getByText(/周宁 于 .* 撤销：其实是家人/).waitFor();
    const apart = await personOf('顾盼');
    expect(apart?.members).toHaveLength(2);
    expect(apart?.likely).toEqual([]);
  },
);
