import type { Plugin } from 'vite';

const contract = /\/packages\/contract\/src\/[^/]+\.ts$/;
const summary = /(?<=\bsummary:\s*)'(?:[^'\\\n]|\\.)*'/g;

/** Empties what the endpoints say of themselves: it is for whoever reads the API's description, which the server writes. */
export const tersely = (code: string): string => code.replace(summary, "''");

export function terseContract(): Plugin {
  return {
    name: 'terse-contract',
    enforce: 'pre',
    transform: (code, id) => (contract.test(id) ? { code: tersely(code), map: null } : null),
  };
}
