const markup = Symbol('markup');

/** Text that is already safe to send to a browser; only `html` makes it, so foreign JSON can never pose as it. */
export interface Html {
  readonly [markup]: string;
}

export type HtmlPart = Html | string | number | false | null | undefined | readonly HtmlPart[];

/** Builds HTML from a template; every inserted value is escaped unless it came from `html` itself. */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  const text = strings.reduce((sofar, piece, at) => sofar + renderPart(parts[at - 1]) + piece);
  return { [markup]: text };
}

/** The finished page as a string, for the wire. */
export function renderHtml(page: Html): string {
  return page[markup];
}

/** Makes text harmless in HTML content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function renderPart(part: HtmlPart): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return isHtml(part) ? part[markup] : part.map(renderPart).join('');
}

function isHtml(part: Html | readonly HtmlPart[]): part is Html {
  return markup in part;
}
