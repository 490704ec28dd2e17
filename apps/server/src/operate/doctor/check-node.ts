import { type Finding, fail, ok } from './finding.ts';

const oldest = [20, 19] as const;

/** Whether this Node.js can run the product. */
export function checkNode(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return ok('Node.js', version);
  return fail('Node.js', `${version} is too old: install ${oldest.join('.')} or newer (nodejs.org).`);
}
