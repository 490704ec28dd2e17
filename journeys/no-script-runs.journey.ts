import { expect } from 'vitest';
import { payloads } from './stage/payloads.ts';
import { story } from './stage/story.ts';
import { watchForScripts } from './stage/watch-for-scripts.ts';

const [asScript = '', asImage = '', asSvg = '', , asQuoted = '', , , asLink = ''] = payloads;
const fileName = `"><img src=x onerror=window.ran=99>\u202Etxt.txt`;

story('nothing that anybody writes runs as a script, in the widget or at the desk', async (stage) => {
  const firm = await stage.firm(
    {
      name: asImage,
      people: [{ name: asSvg, role: 'admin' }],
      cannedReplies: { boom: payloads.join('\n') },
      site: { title: asQuoted },
      acceptSeconds: 0,
    },
    { title: asScript },
  );
  const lin = await firm.visitor({ viewport: { width: 1200, height: 1600 } });
  const mia = await firm.agent(asSvg);
  const watches = [lin, mia].map(({ page }) => watchForScripts(page));
  await lin.opensChat();
  await lin.asks('转人工');
  await lin.sees(/已接入会话/);
  await mia.opens();
  for (const payload of payloads.slice(0, 16)) await lin.says(payload);
  await lin.attaches(fileName);
  await lin.says(payloads.slice(16).join('\n'));
  await mia.sees('data:text/html');

  const about = { workspaceId: firm.workspaceId };
  const [conversation] = (await firm.api.call('listConversations', { params: about })).data;
  if (!conversation) throw new Error('The inbox is empty.');
  const { id: conversationId, contactId } = conversation;
  await firm.api.call('changeContact', {
    params: { ...about, contactId },
    body: { name: asImage, phone: asScript },
  });
  await firm.api.call('tagConversation', {
    params: { ...about, conversationId },
    body: { added: [asSvg], removed: [] },
  });
  await mia.notes(payloads.join('\n'));
  await mia.answers(payloads.slice(0, 9).join('\n'));
  await mia.saysCanned('boom');
  await lin.sees(/ran=18/);
  await mia.page.getByText(asImage).first().waitFor();
  await mia.closes();
  await lin.rates({ score: 1, reasons: [], comment: payloads.join(' ') });
  await mia.sees(/评价 ★☆/);

  for (const watch of watches) expect(await watch.found()).toEqual([]);
});

story(
  'nothing in the knowledge runs as a script, where it is read, written, searched or suggested',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: asSvg, role: 'admin' }],
      knows: {
        [`${asImage} 怎么退货|退货|${asLink}`]: payloads.join('\n'),
        [`${asScript} 怎么换货|换货`]: `${asQuoted} 换货说明`,
      },
    });
    const lin = await firm.visitor();
    const mia = await firm.agent(asSvg);
    const watches = [lin, mia].map(({ page }) => watchForScripts(page));
    await lin.opensChat();
    await lin.field.pressSequentially('怎么');
    await lin.field.fill('');
    await lin.asks('退货');
    await lin.isAnswered('the bot', /ran=18/);

    await mia.looksAt('bot');
    await mia.opens();
    await mia.searches('ran=18');
    await mia.page.keyboard.press('Control+k');
    await mia.page.getByRole('dialog', { name: '查找或执行' }).waitFor();
    await mia.page.keyboard.press('Escape');
    await mia.page.getByRole('link', { name: '知识库' }).click();
    await mia.page.getByText('怎么退货').first().click();
    await mia.page.getByRole('textbox', { name: '答案' }).waitFor();
    for (const name of ['渠道', '连接器', '人员', '团队', '快捷回复', '审计日志'])
      await mia.goesToSettings(name);

    for (const watch of watches) expect(await watch.found()).toEqual([]);
  },
);

story(
  'whoever watches would notice: a page that takes the same texts for markup is found out',
  async (stage) => {
    const { page } = await stage.customer();
    const watch = watchForScripts(page);
    await page.setContent(payloads.join('<p>'));
    await expect.poll(watch.found).toContainEqual(expect.stringMatching(/^payload \d+ ran$/));
    expect(await watch.found()).toContain('<a href="javascript:window.ran=10">');
  },
);
