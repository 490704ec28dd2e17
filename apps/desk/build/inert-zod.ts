import type { Plugin } from 'vite';

const stub = `
const inert = new Proxy(function () {}, { get: () => inert, apply: () => inert });
export const z = inert;
export default inert;
`;

/** Takes zod out of the bundle: only the server parses, the desk needs the contract's types, routes and plain rules. */
export function inertZod(): Plugin {
  return {
    name: 'inert-zod',
    enforce: 'pre',
    resolveId: (source) => (source === 'zod' ? '\0inert-zod' : null),
    load: (id) => (id === '\0inert-zod' ? stub : null),
  };
}
