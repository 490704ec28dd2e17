import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { patienceMs, seen } from './customer.ts';
import type { Person } from './run-server.ts';
import { listAgentLines } from './spoken-lines.ts';
import type { Picture } from './vendors/open-vendor.ts';

const views = { mine: '我的', queue: '排队', bot: '机器人', all: '全部进行中', closed: '已关闭' } as const;

/** Somebody who answers customers, at the desk. */
export type Agent = ReturnType<typeof createAgent>;

/** Lets a page act as an agent whose desk speaks Chinese. */
export function createAgent(page: Page, origin: string, person: Person) {
  const screen = {
    ...{ page, origin, person },
    log: page.getByRole('log'),
    reply: page.getByRole('textbox', { name: '回复客户' }),
    button: (name: string | RegExp) => page.getByRole('button', { name, exact: true }),
    /** The row of the list that shows these words. */
    row: (about: string | RegExp) => page.locator('[data-row]').filter({ hasText: about }),
  };
  return {
    ...{ ...screen, ...goingsAbout(screen), ...answersAt(screen), ...decisionsAt(screen) },
    ...changesAt(screen),
  };
}

interface Screen {
  page: Page;
  origin: string;
  person: Person;
  log: Locator;
  reply: Locator;
  button(name: string | RegExp): Locator;
  row(about: string | RegExp): Locator;
}

function goingsAbout({ page, origin, person, log, button, row }: Screen) {
  return {
    async signsIn() {
      await page.goto(`${origin}/desk`);
      await page.getByLabel('邮箱').fill(person.email);
      await page.getByLabel('密码').fill(person.password);
      await button('登录').click();
      await seen(page.getByRole('textbox', { name: '搜索全部消息' }));
    },
    looksAt: (view: keyof typeof views) =>
      page.getByRole('navigation').getByRole('link', { name: views[view] }).click(),
    /** Opens the first conversation of the list, or the first whose row shows these words. */
    async opens(about: string | RegExp = /./) {
      await row(about).first().click({ timeout: patienceMs });
      await seen(log);
    },
    async goesOnline() {
      await page.getByRole('button', { name: person.name }).click();
      await page.getByRole('menuitem', { name: /^在线/ }).click();
      await seen(page.getByRole('button', { name: `${person.name} 在线` }));
    },
    async searches(text: string) {
      await page.getByRole('textbox', { name: '搜索全部消息' }).fill(text);
      await seen(page.locator('mark'));
    },
    async goesToSettings(name: string) {
      await page.getByRole('link', { name: '设置' }).click();
      await page.getByRole('link', { name, exact: true }).click();
      await seen(page.getByRole('heading', { name, exact: true, level: 1 }));
    },
    mustSignIn: () => seen(button('登录')),
    losesNetwork: () => page.context().setOffline(true),
    findsNetwork: () => page.context().setOffline(false),
  };
}

function answersAt({ page, log, reply }: Screen) {
  const lines = () => listAgentLines(log);
  const sends = async (field: Locator, text: string) => {
    await field.fill(text);
    await field.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('');
  };
  return {
    lines,
    /** Waits until this stands in the open conversation. */
    sees: (text: string | RegExp) => seen(log.getByText(text)),
    answers: (text: string) => sends(reply, text),
    /** Answers with a picture and no words. */
    async sendsPicture({ name, type, bytes }: Picture) {
      const composer = page.getByRole('region', { name: '回复客户' });
      await composer.locator('input[type=file]').setInputFiles({ name, mimeType: type, buffer: bytes });
      const send = composer.getByRole('button', { name: '发送', exact: true });
      await expect.poll(() => send.isEnabled(), { timeout: patienceMs }).toBe(true);
      await send.click();
      await seen(log.getByRole('img', { name }));
    },
    /** Waits until so many pictures of the customer are drawn. */
    seesPictures: (count: number) =>
      expect
        .poll(
          () =>
            log
              .getByRole('img')
              .evaluateAll((all) => all.filter((each) => (each as HTMLImageElement).naturalWidth > 0).length),
          { timeout: patienceMs },
        )
        .toBe(count),
    async notes(text: string) {
      await page.getByRole('tab', { name: '备注' }).click();
      await sends(page.getByRole('textbox', { name: '给同事的备注' }), text);
      await page.getByRole('tab', { name: '回复' }).click();
    },
    /** Says a canned reply, called by its code. */
    async saysCanned(code: string) {
      await reply.pressSequentially(`/${code}`);
      await seen(page.getByRole('option'));
      await reply.press('Enter');
      await expect.poll(() => reply.inputValue()).not.toBe(`/${code}`);
      await reply.press('Enter');
      await expect.poll(() => reply.inputValue()).toBe('');
    },
  };
}

function changesAt({ page, log, button }: Screen) {
  /** Chooses from the menu of the message that says this. */
  const choose = async (text: string, choice: string) => {
    const line = log.locator('[data-line]').filter({ hasText: text }).first();
    await line.getByRole('button', { name: /的消息：操作$/ }).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${choice}`) }).click();
  };
  const confirm = async (title: string, name: string) => {
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  return {
    /** Where one writes, whatever for. */
    field: () => page.locator('textarea[aria-label]').last(),
    choosesFor: choose,
    async recalls(text: string) {
      await choose(text, '撤回');
      await confirm('撤回这条消息？', '撤回');
    },
    async splitsFrom(text: string) {
      await choose(text, '从这里拆分');
      await confirm('拆分会话', '拆分');
    },
    /** Merges the open conversation into the one whose row shows these words. */
    async mergesInto(about: string) {
      await button('更多操作').click();
      await page.getByRole('menuitem', { name: '并入其他会话…' }).click();
      const dialog = page.getByRole('dialog', { name: '合并会话' });
      await dialog.getByRole('button', { name: new RegExp(about) }).click();
      await confirm('合并会话', '合并');
    },
  };
}

function decisionsAt({ page, reply, button }: Screen) {
  return {
    async accepts() {
      await button(/^接受/).first().click({ timeout: patienceMs });
      await expect.poll(() => reply.isEnabled(), { timeout: patienceMs }).toBe(true);
    },
    async takes() {
      await button('接管').click();
      await button('接管').waitFor({ state: 'detached' });
    },
    closes: () => button('关闭').first().click(),
    async transfersTo(target: string, note: string) {
      await button('转接').first().click();
      const dialog = page.getByRole('dialog', { name: '转接会话' });
      await dialog.getByRole('button', { name: target }).click();
      await dialog.getByRole('textbox', { name: '给接手人的备注（可不填）' }).fill(note);
      await dialog.getByRole('button', { name: '转接' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async asksIn(name: string, how: '协助' | '咨询') {
      await button('更多操作').click();
      await page.getByRole('menuitem', { name: '邀请同事…' }).click();
      const dialog = page.getByRole('dialog', { name: '邀请同事' });
      await dialog.getByText(how, { exact: true }).click();
      await dialog.getByRole('button', { name }).click();
      await dialog.getByRole('button', { name: '邀请', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    joins: () => button(/^加入/).first().click({ timeout: patienceMs }),
    async leaves() {
      await button('更多操作').click();
      await page.getByRole('menuitem', { name: '退出参与' }).click();
    },
    async signsOut(name: string) {
      await button(`强制签退 ${name}？`).click();
      await page.getByRole('tooltip').getByRole('button', { name: '强制签退' }).click();
    },
    async returnsToBot() {
      await button('更多操作').click();
      await page.getByRole('menuitem', { name: '交还机器人' }).click();
    },
  };
}
