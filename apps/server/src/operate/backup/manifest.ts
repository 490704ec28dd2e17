import { z } from 'zod';

/** Names of the files in a backup. */
export const aboutName = 'about.json';
export const manifestName = 'manifest.json';
export const keyName = 'secret.key';
export const tablesPrefix = 'tables/';
export const filesPrefix = 'files/';

const format = 1;
const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const about = z.object({
  product: z.literal('parley'),
  format: z.int(),
  /** the version that wrote it */
  version: z.string(),
  at: z.iso.datetime(),
});
const shape = about.extend({
  format: z.literal(format),
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256 })),
  /** in the order in which they can be filled */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: count })),
  sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/) })),
  files: z.object({ count, bytes: count }),
  /** by which the key that sealed the secrets is known; absent where nothing was ever sealed */
  keyMark: z.string().optional(),
  hasKey: z.boolean(),
  parts: z.array(z.object({ name: z.string(), bytes: count, sha256 })),
});

/** The first file of a backup: what it is. */
export type About = z.infer<typeof about>;
/** The last file of a backup: what the others hold. */
export type Manifest = z.infer<typeof shape>;

export const newAbout = (version: string, at: Date): About => ({
  product: 'parley',
  format,
  version,
  at: at.toISOString(),
});

/** Reads the first file; undefined when this is no backup of Parley, or of a form that only a later version knows. */
export function parseAbout(text: string): { about: About; isReadable: boolean } | undefined {
  const parsed = about.safeParse(jsonOf(text));
  return parsed.success ? { about: parsed.data, isReadable: parsed.data.format === format } : undefined;
}

/** Reads the last file; throws when it is not in order. */
export const parseManifest = (text: string): Manifest => shape.parse(jsonOf(text));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
