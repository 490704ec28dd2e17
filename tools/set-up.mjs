// Makes a fresh clone ready: installs, then builds what changed. Plain Node, since it runs before anything is installed.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApps } from './set-up/build-apps.mjs';
import { install } from './set-up/install.mjs';
import { SetUpError } from './set-up/set-up-error.mjs';

const oldestNode = [20, 19];
const known = ['--quiet', '--force-build', '--install-only'];

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetUpError(
    `Parley needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Install a current one (nodejs.org, or "nvm install 22") and run the same command again.`,
  );
}

function setUp(args) {
  refuseOldNode();
  const unknown = args.filter((arg) => !known.includes(arg));
  if (unknown.length > 0) throw new SetUpError(`Unknown ${unknown.join(' ')}. Known: ${known.join(' ')}`);
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const quiet = args.includes('--quiet');
  const say = quiet ? () => {} : (line) => console.log(line);
  install(root, { say, quiet });
  if (!args.includes('--install-only'))
    buildApps(root, { say, quiet, force: args.includes('--force-build') });
}

try {
  setUp(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
