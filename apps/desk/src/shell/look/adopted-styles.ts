/** The interface of `@rc-component/util/Dom/dynamicCSS`, over constructed style sheets. */
interface Options {
  mark?: string;
  priority?: number;
  prepend?: boolean | 'queue';
}
interface Adopted {
  css: string;
  sheet: CSSStyleSheet;
  rank: number;
  /** never in the document: callers write their marks on it */
  node: HTMLStyleElement;
}

const adopted = new Map<string, Adopted>();
/** What is prepended, and of that what has the lower priority, must lose against what comes later. */
const rankOf = ({ prepend, priority = 0 }: Options) =>
  prepend === 'queue' ? priority : prepend ? -10_000 : 10_000;

/** One rule with variables alone gives a component its measures in a theme. Those of another theme, the same variables at the same place, take its place; anything else has a key of its own. */
const keyOf = (key: string, { mark = '' }: Options, css = '') =>
  `${mark}:${isMeasures.test(css) ? css.replace(/:[^;]*;/g, ';') : key}`;
const isMeasures = /^[^{}@]+\{--/;

function publish() {
  const inOrder = [...adopted.values()].toSorted((a, b) => a.rank - b.rank);
  document.adoptedStyleSheets = inOrder.map((one) => one.sheet);
}

/** Writes the style under its key, in the place of an earlier one. */
export function updateCSS(css: string, key: string, options: Options = {}): HTMLStyleElement {
  const id = keyOf(key, options, css);
  const known = adopted.get(id);
  if (known) {
    // a sheet that is written has every element styled anew, even if it says the same
    if (known.css !== css) known.sheet.replaceSync(css);
    known.css = css;
    return known.node;
  }
  const one: Adopted = {
    css,
    sheet: new CSSStyleSheet(),
    rank: rankOf(options),
    node: document.createElement('style'),
  };
  one.sheet.replaceSync(css);
  adopted.set(id, one);
  publish();
  return one.node;
}

let injected = 0;
/** Adds a style for good. */
export function injectCSS(css: string, options: Options = {}): HTMLStyleElement {
  injected += 1;
  return updateCSS(css, `injected-${injected}`, options);
}

/** Takes a style away. The measures of a component are not found under its key and stay when the last one goes: to take and give them has the whole page styled anew. */
export function removeCSS(key: string, options: Options = {}) {
  if (adopted.delete(keyOf(key, options))) publish();
}

/** Nothing is cached by container here. */
export function clearContainerCache() {}
