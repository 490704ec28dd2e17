import type { Plugin } from 'vite';

const ours = new URL('../src/shell/look/adopted-styles.ts', import.meta.url).pathname;

/** Has antd's styles adopted as constructed sheets instead of written as `<style>` elements, so that the policy can forbid inline style. */
export function adoptStyles(): Plugin {
  return {
    name: 'adopt-styles',
    enforce: 'pre',
    resolveId: (source) => (/(^|\/)dynamicCSS(\.js)?$/.test(source) ? ours : null),
  };
}
