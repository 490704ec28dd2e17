interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** Whether a request is for the desk's page or one of its files; whatever else is asked goes to the server untouched. */
export function shellOf({ method, mode, url }: Asked, origin: string): 'page' | 'asset' | undefined {
  const at = new URL(url);
  if (method !== 'GET' || at.origin !== origin) return undefined;
  if (mode === 'navigate')
    return at.pathname === '/desk' || at.pathname.startsWith('/desk/') ? 'page' : undefined;
  return at.pathname.startsWith('/desk/assets/') ? 'asset' : undefined;
}
