import pg from 'pg';

const timestamptz = 1184;
const int8 = 20;
type Parser = (value: string) => unknown;

/** `2026-11-20 23:33:18.12+00` → `2026-11-20T23:33:18.120Z`; sessions run in UTC. */
export const isoTime = (value: string): string => {
  const [seconds = '', fraction = ''] = value.slice(0, -3).split('.');
  return `${seconds.replace(' ', 'T')}.${fraction.padEnd(3, '0')}Z`;
};

/** Times as ISO strings, counts as numbers, all else as the driver does. */
export function parsers(oid: number, format?: string): Parser {
  if (oid === timestamptz) return isoTime;
  if (oid === int8) return Number;
  return pg.types.getTypeParser(oid, format as 'text') as Parser;
}
