import type { Connector, ConnectorAction, ConnectorAuth } from '@parley/contract';

/** A connector as it stands in the editor; a credential that is not typed stays the one that is kept. */
export interface ConnectorDraft {
  name: string;
  baseUrl: string;
  auth: ConnectorAuth;
  timeoutMs: number;
  actions: ConnectorAction[];
}

export const newAction = (name: string): ConnectorAction => ({
  ...{ name, label: {}, method: 'GET', path: '/', query: {}, body: null },
  ...{ inputs: [], outputs: [], failures: [], isWrite: false },
  ...{ idempotencyHeader: null, cacheSeconds: 0, needs: 'nobody', isCard: false },
});

/** What the editor begins with. */
export const draftOf = ({ name, baseUrl, auth, timeoutMs, actions }: Connector): ConnectorDraft => ({
  ...{ name, baseUrl, timeoutMs, actions },
  auth: authOf(auth.kind, auth),
});

/** How a credential is sent, as far as it is known which way. */
export function authOf(
  kind: ConnectorAuth['kind'],
  known: { kind?: string; user?: string | undefined; name?: string | undefined } = {},
): ConnectorAuth {
  switch (kind) {
    case 'basic':
      return { kind, user: known.user ?? '' };
    case 'header':
      return { kind, name: known.name ?? 'X-Api-Key' };
    case 'query':
      return { kind, name: known.name ?? 'key' };
    default:
      return { kind };
  }
}

export const isSame = (one: ConnectorDraft, other: ConnectorDraft) =>
  JSON.stringify(one) === JSON.stringify(other);

/** All but the credential, as text that can be kept elsewhere and brought back. */
export const jsonOf = ({ auth, ...rest }: ConnectorDraft): string => {
  const { secret: _, ...way } = { secret: undefined, ...auth };
  return JSON.stringify({ ...rest, auth: way }, undefined, 2);
};

/** Reads what `jsonOf` wrote; the server looks at the parts closely. Null where it is nothing of the kind. */
export function readJson(text: string): ConnectorDraft | null {
  try {
    const read = JSON.parse(text) as Partial<ConnectorDraft> | null;
    const isWhole =
      typeof read?.name === 'string' &&
      typeof read.baseUrl === 'string' &&
      typeof read.auth?.kind === 'string' &&
      Array.isArray(read.actions);
    if (!isWhole) return null;
    const { name, baseUrl, auth, timeoutMs = 5_000, actions } = read as ConnectorDraft;
    return {
      ...{ name, baseUrl, auth, timeoutMs },
      actions: actions.map((action) => ({ ...newAction(''), ...action })),
    };
  } catch {
    return null;
  }
}
