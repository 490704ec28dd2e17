import { expect } from 'vitest';
import { story } from './stage/story.ts';

story('a customer of the shop asks in Chinese and is answered by the assistant', async (stage) => {
  const lin = await stage.customer();
  await lin.goesTo(stage.demo.shopUrl);
  await lin.opensChat();
  await lin.asks('退货要几天内申请？');
  await lin.isAnswered('the bot', /7 天/);
});

story('what is closely related is offered after the answer, and one tap asks it', async (stage) => {
  const lin = await stage.customer();
  await lin.goesTo(stage.demo.shopUrl);
  await lin.opensChat();
  await lin.asks('价保多少天');
  await lin.isAnswered('the bot', /15 天/);
  const related = lin.related();
  await related.first().waitFor();
  const question = await related.first().innerText();
  await related.first().click();
  await lin.sees(question);
  await expect.poll(async () => (await lin.lines()).at(-1)?.who).toBe(lin.words.assistant);
  expect((await lin.lines()).map(({ who }) => who)).toEqual([
    lin.words.me,
    lin.words.assistant,
    lin.words.me,
    lin.words.assistant,
  ]);
});

story('what others ask stands ready before the first word, and more of it while one types', async (stage) => {
  const lin = await stage.customer();
  await lin.goesTo(stage.demo.shopUrl);
  await lin.opensChat();
  const guesses = lin.chat.getByRole('list', { name: lin.words.guess }).getByRole('button');
  await guesses.first().waitFor();
  expect(await guesses.count()).toBeGreaterThan(2);
  await lin.field.pressSequentially('怎么退');
  const suggestions = lin.chat.getByRole('listbox', { name: lin.words.suggestions }).getByRole('option');
  await suggestions.first().waitFor();
  const text = await suggestions.first().innerText();
  expect(text).toMatch(/退/);
  await suggestions.first().click();
  await lin.hasSaid([text]);
  await lin.isAnswered('the bot', /./);
});
