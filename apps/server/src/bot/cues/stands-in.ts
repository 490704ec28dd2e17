const latin = /[a-z0-9]/i;
const joins = /[a-z0-9'’]/i;

/** Whether a name stands in a text, and is not a piece of a longer word or number. */
export function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text.slice(0, at).slice(-1), text.slice(at + name.length)];
    const isCut = (latin.test(name[0] ?? '') && joins.test(before)) || runsOn(name, after);
    if (!isCut) return true;
  }
  return false;
}

const runsOn = (name: string, after: string): boolean =>
  latin.test(name.slice(-1)) &&
  joins.test(
    name.length > 2 || /\d$/.test(name) ? after.replace(/^e?s(?![a-z])/i, '').slice(0, 1) : after.slice(0, 1),
  );
