import type { Reader, ServedTo, Variant } from '@parley/contract';

/** Which variant is for a reader: the first whose every condition holds of them; undefined where none does. */
export function chooseVariant(variants: readonly Variant[], reader: Reader): number | undefined {
  const at = variants.findIndex(({ to }) => isFor(to, reader));
  return at === -1 ? undefined : at;
}

// What is not known of a reader does not hold of them.
function isFor({ channels, vip, regions, tags }: ServedTo, reader: Reader): boolean {
  const has = (list: readonly string[] | undefined, own: readonly (string | undefined)[]) =>
    list === undefined ||
    own.some((each) => each !== undefined && list.some((one) => plain(one) === plain(each)));
  return (
    has(channels, [reader.channel]) &&
    (vip === undefined || vip === (reader.vip ?? false)) &&
    has(regions, [reader.region]) &&
    has(tags, reader.tags ?? [])
  );
}

const plain = (word: string): string => word.normalize('NFKC').trim().toLowerCase();
