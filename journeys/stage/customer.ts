import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { customerWords, type Language } from './customer-words.ts';
import { listCustomerLines, type SpokenLine } from './spoken-lines.ts';

/** How long anybody waits for what must appear. */
export const patienceMs = 60_000;
export const seen = (what: Locator) => what.first().waitFor({ timeout: patienceMs });

/** Somebody on a website, with the chat in its corner. */
export type Customer = ReturnType<typeof createCustomer>;

/** Lets a page act as a customer; the chat is in the page's corner, or the page is nothing else. */
export function createCustomer(page: Page, language: Language, isHosted = false) {
  const words = customerWords[language];
  const chat: FrameLocator | Page = isHosted ? page : page.frameLocator('#parley-widget iframe');
  const screen = {
    ...{ page, chat, words },
    log: chat.getByRole('log', { name: words.messages }),
    field: chat.getByRole('textbox', { name: words.message, exact: true }),
    button: (name: string | RegExp) => chat.getByRole('button', { name }),
  };
  return { ...screen, ...actsOn(screen), ...sightsOn(screen) };
}

interface Screen {
  page: Page;
  chat: FrameLocator | Page;
  words: (typeof customerWords)[Language];
  log: Locator;
  field: Locator;
  button(name: string | RegExp): Locator;
}

function actsOn({ page, chat, words, field, button }: Screen) {
  const says = async (text: string) => {
    await field.fill(text);
    await field.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('');
  };
  return {
    says,
    asks: says,
    goesTo: (url: string) => page.goto(url),
    async opensChat() {
      await page.getByRole('button', { name: words.openChat }).click();
      await seen(field);
    },
    /** Says this about the message that says that. */
    async quotes(about: string, text: string) {
      const said = chat.locator('.stack').filter({ hasText: about }).last();
      await said.getByRole('button', { name: words.quote }).click();
      await says(text);
    },
    startsAnew: () => button(words.startNew).click(),
    closesChat: () => button(words.closeChat).click(),
    asksForPerson: () => button(words.person).first().click(),
    leavesQueue: () => button(words.leaveQueue).click(),
    async leavesMessage(text: string, reach: string) {
      await button(words.leaveMessage).click();
      const form = chat.getByRole('form', { name: words.leaveMessage });
      await form.getByLabel(words.yourMessage).fill(text);
      await form.getByLabel(words.reach).fill(reach);
      await form.getByRole('button', { name: words.send }).click();
      await form.waitFor({ state: 'detached' });
    },
    async attaches(name: string) {
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from('SP20260001') };
      await chat.locator('input[type=file]').setInputFiles(file);
      const send = button(words.send);
      await expect.poll(() => send.getAttribute('aria-disabled'), { timeout: patienceMs }).not.toBe('true');
      await send.click();
    },
    async rates({ score, reasons, comment }: { score: number; reasons: string[]; comment: string }) {
      await seen(chat.getByRole('form', { name: words.rateTitle }));
      await chat.getByRole('radio', { name: words.star(score) }).check({ force: true });
      for (const reason of reasons) await chat.getByRole('checkbox', { name: reason }).check({ force: true });
      await chat.getByRole('textbox', { name: words.comment }).fill(comment);
      await button(words.rateSend).click();
    },
    losesNetwork: () => page.context().setOffline(true),
    findsNetwork: () => page.context().setOffline(false),
  };
}

function sightsOn({ page, chat, words, log }: Screen) {
  const lines = () => listCustomerLines(log);
  return {
    lines,
    /** Waits until this stands in the conversation, said by anybody. */
    sees: (text: string | RegExp) => seen(log.getByText(text)),
    /** Waits until the other side's latest words fit. */
    async isAnswered(by: 'the bot' | { agent: string }, text: string | RegExp) {
      const who = by === 'the bot' ? words.assistant : words.saidBy(by.agent);
      const latest = async () => (await lines()).findLast((line) => line.who !== words.me);
      const wanted = typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
      await expect.poll(latest, { timeout: patienceMs }).toEqual({ who, text: wanted });
    },
    /** Waits until exactly these have been said here by the customer, in this order. */
    async hasSaid(texts: readonly string[]) {
      const own = async () => (await lines()).filter(({ who }) => who === words.me).map(({ text }) => text);
      await expect.poll(own, { timeout: 2 * patienceMs }).toEqual(texts);
    },
    /** Waits until the conversation holds exactly these lines, whoever said them. */
    async hasRead(expected: readonly SpokenLine[]) {
      await expect.poll(lines, { timeout: 2 * patienceMs }).toEqual(expected);
    },
    isNextInLine: () => seen(chat.getByText(words.next)),
    isInLine: (position: number) => seen(chat.getByText(words.place(position))),
    /** Waits until it is told how long it may take. */
    isToldWait: () => seen(chat.getByText(words.wait)),
    /** The questions and ways on that are offered under the latest answer. */
    related: () => chat.locator('.choices').getByRole('button'),
    overhears: () => overhear(page),
  };
}

/** Writes down whatever reaches a page from now on, over sockets and HTTP; gives what was heard so far. */
function overhear(page: Page): () => string {
  const heard: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  page.on('response', async (answer) => {
    if (/json/.test(answer.headers()['content-type'] ?? '')) heard.push(await answer.text().catch(() => ''));
  });
  return () => heard.join('\n');
}
