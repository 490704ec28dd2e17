import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeCSS, updateCSS } from './adopted-styles.ts';

/** What a page knows of sheets: what stands in each, and how often one was written or the list was set. */
const page = { sheets: [] as Sheet[], touched: 0 };
class Sheet {
  css = '';
  replaceSync(css: string) {
    this.css = css;
    page.touched += 1;
  }
}
const inForce = () => page.sheets.map(({ css }) => css);

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('document', {
    createElement: () => ({}),
    set adoptedStyleSheets(sheets: Sheet[]) {
      page.sheets = sheets;
      page.touched += 1;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const ofTheme = { mark: 'data-css-hash', prepend: 'queue', priority: -999 } as const;
const style = (name: string) => `@layer antd{.${name}{color:red;}}`;

test('a component that comes again touches no sheet, for each has the whole page styled anew', () => {
  updateCSS(style('button'), 'button', { mark: 'data-css-hash' });
  updateCSS('.theme.button{--height:32px;}', 'light', ofTheme);
  const { touched } = page;
  removeCSS('light', ofTheme);
  updateCSS(style('button'), 'button', { mark: 'data-css-hash' });
  updateCSS('.theme.button{--height:32px;}', 'light', ofTheme);
  expect(page.touched).toBe(touched);
});

test('the measures of another theme take the place of those before, there and back', () => {
  const light = '.theme.menu{--ink:black;}';
  const dark = '.theme.menu{--ink:white;}';
  const ofMenu = () => inForce().filter((css) => css.startsWith('.theme.menu'));
  updateCSS(light, 'menu-light', ofTheme);
  updateCSS(dark, 'menu-dark', ofTheme);
  removeCSS('menu-light', ofTheme);
  expect(ofMenu()).toEqual([dark]);
  updateCSS(light, 'menu-light', ofTheme);
  removeCSS('menu-dark', ofTheme);
  expect(ofMenu()).toEqual([light]);
});

test('two components of one theme each keep their measures, also at the same place', () => {
  const measures = ['.theme.one{--width:1px;}', '.theme.two{--width:2px;}', '.theme.one{--height:3px;}'];
  for (const css of measures) updateCSS(css, css, ofTheme);
  expect(inForce()).toEqual(expect.arrayContaining(measures));
});

test('what a dialog forbids the page is allowed again at once', () => {
  updateCSS('html body{overflow-y:hidden;}', 'lock');
  removeCSS('lock');
  expect(inForce()).not.toContain('html body{overflow-y:hidden;}');
});
