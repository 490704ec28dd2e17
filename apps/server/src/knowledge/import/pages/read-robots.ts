/** What a site's robots.txt (RFC 9309) lets us read. */
export interface Robots {
  allows(path: string): boolean;
}

interface Rule {
  isAllowed: boolean;
  /** what stands between its asterisks */
  pieces: string[];
  /** nothing may follow */
  isWhole: boolean;
  /** the longest rule that fits counts */
  length: number;
}

const mostChars = 500 * 1024;

/** Everything may be read, as where there is no robots.txt. */
export const noRobots: Robots = { allows: () => true };

/** Reads a robots.txt for a reader of this name: the groups that name it count, else those for everybody; of rules that fit the longest counts, and of two as long the one that allows. */
export function readRobots(text: string, name: string): Robots {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let isNaming = false;
  for (const line of text.slice(0, mostChars).split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const said = value.trim();
    if (/^user-agent$/i.test(field)) {
      agents = isNaming ? [...agents, said.toLowerCase()] : [said.toLowerCase()];
      isNaming = true;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (/^(dis)?allow$/i.test(field)) {
      isNaming = false;
      if (said !== '')
        for (const agent of agents) groups.get(agent)?.push(ruleOf(/^allow$/i.test(field), said));
    }
  }
  const rules = groups.get(name.toLowerCase()) ?? groups.get('*') ?? [];
  return { allows: (path) => judge(rules, path) };
}

function ruleOf(isAllowed: boolean, said: string): Rule {
  const isWhole = said.endsWith('$');
  const pieces = (isWhole ? said.slice(0, -1) : said).split(/\*+/);
  return { isAllowed, pieces, isWhole, length: said.length };
}

/** Each piece where it is found first; the last, where nothing may follow it, at the end. Takes as long as the path is, whatever the rule. */
function fits({ pieces, isWhole }: Rule, path: string): boolean {
  const [first = '', ...others] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last);
}

function judge(rules: readonly Rule[], path: string): boolean {
  const fitting = rules.filter((rule) => fits(rule, path));
  const longest = Math.max(...fitting.map(({ length }) => length));
  const deciding = fitting.filter(({ length }) => length === longest);
  return deciding.length === 0 || deciding.some(({ isAllowed }) => isAllowed);
}
