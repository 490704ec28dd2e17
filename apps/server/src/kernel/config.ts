import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseAllowedHosts } from './guarded-fetch/index.ts';

export class ConfigError extends Error {
  override name = 'ConfigError';
}

const port = z.coerce.number().int().min(0).max(65535);
const flag = z
  .enum(['1', '0', 'true', 'false', 'yes', 'no'])
  .transform((word) => ['1', 'true', 'yes'].includes(word));

const hosts = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .superRefine((entries, context) => {
    try {
      parseAllowedHosts(entries);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  });

const shape = z.object({
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: port.default(4300),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'begins with postgres://')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SECRET_KEY: z.string().min(32, 'at least 32 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: flag.default(false),
  SHOP_PORT: port.default(4310),
  OPEN_BROWSER: flag.default(true),
  MESSAGES_PER_SECOND: z.coerce.number().positive().default(2),
  MESSAGE_BURST: z.coerce.number().int().min(1).default(20),
  SOCKETS_PER_ADDRESS: z.coerce.number().int().min(1).default(200),
  PARLEY_ALLOWED_PRIVATE_HOSTS: hosts.default([]),
  VIRUS_SCAN: z.string().min(1).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
});

export interface Config {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl?: string;
  publicUrl?: string;
  secretKey?: string;
  logLevel: z.infer<typeof shape>['LOG_LEVEL'];
  /** whether X-Forwarded-For is believed */
  trustProxy: boolean;
  demo: boolean;
  shopPort: number;
  openBrowser: boolean;
  /** how fast one visitor may talk */
  messagesPerSecond: number;
  messageBurst: number;
  /** sockets that one address may hold open */
  socketsPerAddress: number;
  /** host or host:port: what requests to foreign addresses may reach although it is private or on an unusual port */
  allowedPrivateHosts: readonly string[];
  /** a command that is given a path, or an address that is sent the bytes */
  virusScan?: string;
  otlpEndpoint?: string;
}

const flags = new Set(['--demo']);
/** What a complaint does not repeat. */
const secrets = new Set(['SECRET_KEY', 'DATABASE_URL']);

/** Reads environment and arguments; any mistake is a sentence that names the variable and the mend. `<NAME>_FILE` gives the value in a file. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const unknown = args.filter((arg) => !flags.has(arg));
  if (unknown.length > 0)
    throw new ConfigError(`Unknown option ${unknown.join(' ')}. Known: ${[...flags].join(', ')}.`);
  const parsed = shape.safeParse(withFiles(env));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [name], message }) => {
      const shown = secrets.has(String(name)) ? '(hidden)' : JSON.stringify(env[String(name)] ?? '');
      return `${String(name)} = ${shown}: ${message}`;
    });
    throw new ConfigError(
      `The environment has mistakes:\n  ${lines.join('\n  ')}\nThe README lists every variable.`,
    );
  }
  return named(parsed.data, args.includes('--demo'));
}

function named(env: z.infer<typeof shape>, demo: boolean): Config {
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    demo,
    shopPort: env.SHOP_PORT,
    openBrowser: env.OPEN_BROWSER,
    messagesPerSecond: env.MESSAGES_PER_SECOND,
    messageBurst: env.MESSAGE_BURST,
    socketsPerAddress: env.SOCKETS_PER_ADDRESS,
    allowedPrivateHosts: [
      ...env.PARLEY_ALLOWED_PRIVATE_HOSTS,
      // The demo's shop runs beside the server.
      ...(demo && env.SHOP_PORT > 0 ? [`127.0.0.1:${env.SHOP_PORT}`] : []),
    ],
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    ...(env.PUBLIC_URL ? { publicUrl: env.PUBLIC_URL.replace(/\/$/, '') } : {}),
    ...(env.SECRET_KEY ? { secretKey: env.SECRET_KEY } : {}),
    ...(env.VIRUS_SCAN ? { virusScan: env.VIRUS_SCAN } : {}),
    ...(env.OTEL_EXPORTER_OTLP_ENDPOINT ? { otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
  };
}

function withFiles(env: NodeJS.ProcessEnv): Record<string, string> {
  const known = Object.keys(shape.shape);
  const out: Record<string, string> = {};
  for (const name of known) {
    const file = env[`${name}_FILE`];
    const value = file ? readSecretFile(name, file) : env[name];
    if (value !== undefined && value !== '') out[name] = value;
  }
  return out;
}

function readSecretFile(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`${name}_FILE = ${file} cannot be read: ${(error as Error).message}`);
  }
}
