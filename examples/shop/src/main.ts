import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from './read-config.ts';
import { startShop } from './start-shop.ts';

// Both src/main.ts and the bundled dist/main.mjs lie one folder below the package root.
const publicDir = join(dirname(fileURLToPath(import.meta.url)), '..', 'public');

try {
  const shop = await startShop(readConfig(process.env), publicDir);
  process.stdout.write(`${JSON.stringify({ listening: shop.url })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shop.close());
} catch (error) {
  process.stderr.write(`shop: ${explain(error)}\n`);
  process.exitCode = 1;
}

function explain(error: unknown): string {
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === 'EADDRINUSE') return 'The port is taken. Choose another with SHOP_PORT.';
  if (code === 'ECONNREFUSED' || code === 'ENOENT')
    return 'No PostgreSQL answers there. Check SHOP_DATABASE_URL or SHOP_PGHOST and SHOP_PGPORT.';
  return message || String(error);
}
