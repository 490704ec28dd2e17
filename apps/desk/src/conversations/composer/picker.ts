/** What the field asks for: `/` opens canned replies and `#` knowledge, as the very first sign; `@` colleagues in a note and `:` emoji, at the caret. */
export interface Picking {
  kind: 'canned' | 'article' | 'callee' | 'emoji';
  query: string;
  /** what a pick takes the place of */
  from: number;
  to: number;
}

const begins = /^([/#])([^\s/#]*)$/u;
const calls = /(?:^|[^\p{L}\p{N}_.-]|(?<=\p{Script=Han}))@([^\s@]{0,30})$/u;
const shows = /(?:^|\s):([\p{L}_]{1,20})$/u;

/** What is asked for with the caret there; a list closes at a space. */
export function pickingOf(text: string, caret: number, isNote: boolean): Picking | null {
  const first = begins.exec(text);
  if (first)
    return {
      kind: first[1] === '/' ? 'canned' : 'article',
      query: first[2] ?? '',
      ...{ from: 0, to: text.length },
    };
  const before = text.slice(0, caret);
  const at = (kind: 'callee' | 'emoji', query: string): Picking => ({
    ...{ kind, query },
    ...{ from: caret - query.length - 1, to: caret },
  });
  const called = isNote ? calls.exec(before) : null;
  if (called) return at('callee', called[1] ?? '');
  const shown = shows.exec(before);
  return shown ? at('emoji', shown[1] ?? '') : null;
}
