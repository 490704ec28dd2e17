/** Puts parameters into `/a/:name/b`; one that is missing is a mistake of the caller. */
export function fillPath(path: string, params: object): string {
  const given = new Map(Object.entries(params));
  return path.replace(/:([A-Za-z]+)/g, (_match, name: string) => {
    const value = given.get(name);
    if (value === undefined) throw new TypeError(`the path ${path} needs ${name}`);
    return encodeURIComponent(String(value));
  });
}

/** `?a=1&b=2` of what is given, or nothing; what is undefined or null is left out. */
export function queryText(query: object): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  if (pairs.length === 0) return '';
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`;
}
