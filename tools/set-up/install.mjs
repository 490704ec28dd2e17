import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp } from './fingerprint.mjs';
import { listWorkspaces } from './list-workspaces.mjs';
import { SetUpError } from './set-up-error.mjs';

const flags = ['--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];

/** Installs the dependencies when the lockfile, a package.json, the major of Node or the platform is another than last time. */
export function install(root, { say, quiet }) {
  const stampFile = join(root, 'node_modules', '.parley-set-up');
  if (readStamp(stampFile) === stampOf(root)) return;
  const command = existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
  say('Installing the dependencies …');
  const ended = npm(root, quiet, [command, ...flags]);
  if (ended.error || ended.status !== 0) throw new SetUpError(whatToDo(command, ended));
  // npm may have completed the lockfile, so the stamp is taken afresh.
  writeFileSync(stampFile, `${stampOf(root)}\n`);
}

function stampOf(root) {
  const manifests = ['package.json', ...listWorkspaces(root).map(({ folder }) => `${folder}/package.json`)];
  const [major] = process.versions.node.split('.');
  return fingerprint(root, ['package-lock.json', ...manifests], major, process.platform, process.arch);
}

function npm(root, quiet, args) {
  const options = { cwd: root, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] };
  // Under npm this is the very npm that was called; on Windows a bare "npm" is a script that needs a shell.
  const cli = process.env.npm_execpath;
  if (cli && /\.[cm]?js$/.test(cli)) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function whatToDo(command, ended) {
  const how = ended.error ? ended.error.message : `exit code ${ended.status ?? ended.signal}`;
  return [
    `The dependencies could not be installed ("npm ${command}": ${how}).`,
    '- Is the registry reachable? "npm ping" tells.',
    '- Is there space on the disk, and may this user write here?',
    '- If npm complains about what is already there: delete node_modules and run the same command again.',
  ].join('\n');
}
