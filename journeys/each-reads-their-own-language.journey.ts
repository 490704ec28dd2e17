import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { openTranslator } from './stage/open-translator.ts';
import { signInClient } from './stage/sign-in-client.ts';
import { story } from './stage/story.ts';

const asks = '你好，请问我的订单什么时候发货？';
const asksInEnglish = 'Hello, when will my order be sent?';
const thanks = '太好了，谢谢！';
const thanksInEnglish = 'Great, thank you!';
const answer = 'It leaves tomorrow.';
const answerInChinese = '明天就会发货。';
const mended = '明天上午就会发货。';
const words = {
  [asks]: asksInEnglish,
  [thanks]: thanksInEnglish,
  [answer]: answerInChinese,
  'Hello, how can I help you?': '您好，请问有什么可以帮您？',
  '您好，请问有什么可以帮您？': 'Hello, how can I help you?',
};

for (const colorScheme of ['light', 'dark'] as const)
  story(`an agent who reads English serves a customer who writes Chinese, ${colorScheme}`, async (stage) => {
    const translator = await openTranslator(words);
    stage.atEnd(translator.close);
    const firm = await stage.firm({ people: [{ name: 'Mia', role: 'admin' }], acceptSeconds: 0 });
    const lin = await firm.visitor({ colorScheme });
    await lin.opensChat();
    await lin.asks('转人工');
    const mia = await firm.agent('Mia', { colorScheme });
    await lin.asks(asks);
    await (await signInClient(firm.origin, firm.person('Mia'))).call('changeMe', { body: { locale: 'en' } });
    const { page } = mia;
    await page.reload();

    await mia.opens();
    await page.keyboard.press('Control+.');
    await page.getByRole('link', { name: 'Connect one' }).click();
    await seen(page.getByRole('heading', { name: 'Translation', level: 1 }));
    await page.getByRole('combobox', { name: 'Kind' }).press('ArrowDown');
    await page.getByTitle('LibreTranslate', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Address' }).fill(translator.url);
    await page.getByRole('textbox', { name: 'Key' }).fill('a key');
    await page.getByRole('button', { name: 'Test it' }).click();
    await seen(page.getByText('The service translates.'));
    expect(await findFaults(page), 'the test').toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await seen(page.getByText('A key is kept and is never shown.', { exact: false }));
    expect(await findFaults(page), 'the settings').toEqual([]);

    await page.goBack();
    await mia.opens();
    const log = page.getByRole('log');
    const translation = log.getByRole('figure', { name: /^Translated from .*Chinese$/ });
    await seen(translation.getByText(asksInEnglish));
    await seen(log.getByText(asks));
    expect(await log.locator('[lang=zh-CN]').getByText(asks).count()).toBe(1);
    expect(await translation.locator('p').last().getAttribute('lang')).toBe('en');
    expect(translator.asked.at(-1)).toMatchObject({ target: 'en', api_key: 'a key' });

    const reply = page.getByRole('textbox', { name: 'Reply to the customer' });
    await reply.fill(answer);
    const rendered = page.getByRole('textbox', { name: 'What the customer will read' });
    await expect.poll(() => rendered.inputValue(), { timeout: patienceMs }).toBe(answerInChinese);
    await rendered.fill(mended);
    expect(await findFaults(page), 'the conversation').toEqual([]);
    await reply.press('Enter');
    await expect.poll(() => reply.inputValue()).toBe('');
    await lin.isAnswered({ agent: 'Mia' }, mended);
    expect(JSON.stringify(await lin.lines())).not.toContain(answer);

    await seen(log.getByRole('figure', { name: 'Written in English' }).getByText(answer));
    await seen(log.getByText(mended));
    await lin.says(thanks);
    await seen(translation.getByText(thanksInEnglish));
    expect(await findFaults(page), 'the thread with both').toEqual([]);

    await page.keyboard.press('Control+.');
    await translation.first().waitFor({ state: 'detached' });
    await seen(log.getByRole('figure', { name: 'Written in English' }));
  });

story('a service that is ill says so at the message, and is asked again', async (stage) => {
  const translator = await openTranslator(words);
  stage.atEnd(translator.close);
  const firm = await stage.firm({ people: [{ name: 'Mia' }], acceptSeconds: 0 });
  const params = { workspaceId: firm.workspaceId };
  await firm.api.call('changeTranslationSettings', {
    params,
    body: { translator: { kind: 'libretranslate', baseUrl: translator.url }, version: 0 },
  });
  const lin = await firm.visitor();
  await lin.opensChat();
  await lin.asks('转人工');
  const mia = await firm.agent('Mia');
  await lin.asks(asks);
  await (await signInClient(firm.origin, firm.person('Mia'))).call('changeMe', { body: { locale: 'en' } });
  await mia.page.reload();
  await mia.opens();
  translator.isIll = true;
  const button = mia.page.getByRole('button', { name: 'Translate the conversation' });
  await button.click();
  const log = mia.page.getByRole('log');
  await seen(log.getByText('The translation service cannot be reached.', { exact: false }));
  translator.isIll = false;
  await log.getByRole('button', { name: 'Try again' }).first().click();
  await seen(log.getByText(asksInEnglish));
  expect(await button.getAttribute('aria-pressed')).toBe('true');
});
