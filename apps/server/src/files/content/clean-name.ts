import { dangerousExtensions, fileTypes } from './file-types.ts';

const longestBase = 90;
const invisible = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const reservedSigns = /["*:<>?|]/g;
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name to show and to save under: no path, nothing invisible or that turns the reading direction, and an end that tells what the bytes are
 * (`photo.jpg.exe` that is a JPEG becomes `photo.jpg`; `report.exe.pdf` becomes `report_exe.pdf`). The place on disk never comes from it.
 */
export function cleanName(given: string, type: string): string {
  const extensions = fileTypes[type]?.extensions ?? ['bin'];
  const parts = visiblePart(given).split('.');
  const [first = '', ...rest] = parts;
  const { inner, extension } = splitEnd(rest, extensions);
  const base = [first, ...inner].reduce((name, part) => `${name}${jointOf(part)}${part}`);
  return `${nameable(base)}.${extension}`;
}

/** The last step of a path, without what the eye does not see. */
function visiblePart(given: string): string {
  const step = given.split(/[/\\]/).at(-1) ?? '';
  return step.replace(invisible, '').normalize('NFC').replace(reservedSigns, '_').replace(/\s+/g, ' ').trim();
}

/** Takes endings off until one belongs to the type; an ending that is a plain word is part of the name. */
function splitEnd(
  endings: readonly string[],
  extensions: readonly [string, ...string[]] | readonly string[],
): { inner: readonly string[]; extension: string } {
  const last = endings.at(-1)?.trim().toLowerCase();
  if (last === undefined) return { inner: [], extension: extensions[0] ?? 'bin' };
  if (extensions.includes(last)) return { inner: endings.slice(0, -1), extension: last };
  if (last === '' || isExtension(last)) return splitEnd(endings.slice(0, -1), extensions);
  return { inner: endings, extension: extensions[0] ?? 'bin' };
}

// The last two are drawn anew as another type.
const known = new Set([...Object.values(fileTypes).flatMap(({ extensions }) => extensions), 'avif', 'apng']);
const isExtension = (text: string) => known.has(text) || dangerousExtensions.has(text);

/** A dot before something that a system would run must not look like the end of the name. */
const jointOf = (part: string) => (dangerousExtensions.has(part.trim().toLowerCase()) ? '_' : '.');

function nameable(base: string): string {
  const trimmed = [...base.replace(/^[.\s]+|[.\s]+$/g, '')].slice(0, longestBase).join('').trim();
  if (trimmed === '') return 'file';
  return reservedNames.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** How a name ends, in small letters, without the dot; dots and spaces at the very end do not count, as some systems drop them. */
export function extensionOf(name: string): string {
  const endings = visiblePart(name)
    .replace(/[.\s]+$/, '')
    .split('.')
    .slice(1);
  return endings.at(-1)?.trim().toLowerCase() ?? '';
}
