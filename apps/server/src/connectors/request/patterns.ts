import { createPattern } from '@parley/nlu';

const mostChars = 200;

/** Why a pattern is refused: it does not compile, or some text could keep it busy. */
export function refusePattern(name: string, source: string): string | undefined {
  const made = createPattern(name, bare(source));
  return 'error' in made ? made.error : undefined;
}

/** Whether the whole value has the form; nothing longer than 200 characters has. */
export function isPatternMatched(source: string, value: string): boolean {
  return value.length <= mostChars && new RegExp(`^(?:${bare(source)})$`, 'u').test(value);
}

/** Whole values are matched anyway, so anchors at the ends say nothing. */
const bare = (source: string): string => source.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
