import { spawn } from 'node:child_process';
import { pino } from 'pino';
import { PortError } from './doors/index.ts';
import { ConfigError, readConfig } from './kernel/config.ts';
import { StoreError as SchemaError } from './kernel/database/index.ts';
import { StoreError } from './kernel/postgres/index.ts';
import { startServer } from './start-server.ts';

/** Starts the product; whatever keeps it from starting is one sentence on the screen and exit code 1. */
async function main() {
  const config = readConfig(process.env, process.argv.slice(2));
  const serializers = { error: pino.stdSerializers.err };
  const logger = pino({ level: config.logLevel, base: null, serializers }, pino.destination(2));
  const server = await startServer(config, logger);
  announce(server.url, server.setupLink, server.demo);
  if (server.setupLink && config.openBrowser && !process.env.CI) openInBrowser(server.setupLink);
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping: no new work, what is under way is finished');
    setTimeout(() => process.exit(1), 25_000).unref();
    void server.stop().then(
      () => process.exit(0),
      (error) => {
        logger.error({ error }, 'the stop was not clean');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
}

function announce(
  url: string,
  setupLink: string | undefined,
  demo: Awaited<ReturnType<typeof startServer>>['demo'],
) {
  const lines = [`Parley 应声 is at ${url}`];
  if (setupLink) lines.push('', 'Make the first administrator with this one-time link:', `  ${setupLink}`);
  if (demo)
    lines.push(
      '',
      `Demo shop:  ${demo.shopUrl}`,
      `Demo desk:  ${url}/desk`,
      ...demo.people.map(
        (person) => `  ${person.email}  password: ${demo.password}   ${person.name}, ${person.role}`,
      ),
    );
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

/** Opens the link where there is a desktop; silence is fine, the link stands on the screen. */
function openInBrowser(link: string) {
  const command =
    { darwin: 'open', win32: 'explorer' }[process.platform as string] ??
    (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : undefined);
  if (command)
    spawn(command, [link], { detached: true, stdio: 'ignore' })
      .on('error', () => undefined)
      .unref();
}

main().catch((error: unknown) => {
  const isExpected =
    error instanceof ConfigError ||
    error instanceof StoreError ||
    error instanceof SchemaError ||
    error instanceof PortError;
  process.stderr.write(`\n${isExpected ? error.message : (error as Error).stack}\n\n`);
  process.exit(1);
});
