import { expect } from 'vitest';
import { story } from './stage/story.ts';

story('a customer who speaks English is answered in English', async (stage) => {
  const emily = await stage.customer({ language: 'en' });
  await emily.goesTo(`${stage.demo.shopUrl}/?lang=en`);
  await emily.opensChat();
  await emily.asks('What is your return policy?');
  await emily.isAnswered('the bot', /7 days/);
  await emily.asks('the price dropped after I bought it');
  await emily.isAnswered('the bot', /15 days/);
  expect(await emily.chat.locator('html').getAttribute('lang')).toBe('en');
});

story('a customer on a Chinese page may ask in English all the same', async (stage) => {
  const emily = await stage.customer();
  await emily.goesTo(stage.demo.shopUrl);
  await emily.opensChat();
  await emily.asks('Can I pay with Visa?');
  await emily.isAnswered('the bot', /Visa.*¥50|from ¥50/);
});
