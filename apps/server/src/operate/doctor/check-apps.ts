import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, fail, note, ok } from './finding.ts';

const of = 'built apps';

/** Whether everything that is built was built, and after its sources were last changed. */
export function checkApps(appsDir: string): Finding {
  const apps = readdirSync(appsDir).filter((app) => existsSync(join(appsDir, app, 'package.json')));
  const stampOf = (app: string) => join(appsDir, app, 'dist', '.parley-build');
  const unbuilt = apps.filter((app) => !existsSync(stampOf(app)));
  if (unbuilt.length > 0)
    return fail(of, `${unbuilt.join(', ')}: not built, or not to the end. Run "npm run build".`);
  const stale = apps.filter((app) => newest(join(appsDir, app, 'src')) > statSync(stampOf(app)).mtimeMs);
  if (stale.length > 0)
    return note(of, `${stale.join(', ')}: changed since the build. "npm start" builds anew.`);
  return ok(of, apps.join(', '));
}

/** When the youngest file below a folder was changed; a copy may come without sources. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) =>
    found.isFile(),
  );
  return Math.max(0, ...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}
