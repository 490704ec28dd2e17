/** Cookies of a request by name; the first of a name wins. */
export function parseCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header?.split(';') ?? []) {
    const [name, ...rest] = pair.trim().split('=');
    if (name && !cookies.has(name)) cookies.set(name, rest.join('='));
  }
  return cookies;
}

/** A Set-Cookie line that scripts and other sites cannot use. */
export function writeCookie(name: string, value: string, maxAgeS: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAgeS}; HttpOnly; SameSite=Lax`;
}
