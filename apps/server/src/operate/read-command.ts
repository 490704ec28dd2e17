import { OperateError } from './operate-error.ts';

export type Command =
  | { verb: 'doctor' }
  | { verb: 'rehearse' }
  | { verb: 'backup'; file: string; force: boolean; withKey: boolean }
  | { verb: 'restore'; file: string };

const usage = [
  'npm run doctor                                  checks the installation and says what to mend',
  'npm run backup -- FILE [--force] [--with-key]   saves everything into one file, also while Parley runs',
  'npm run restore -- FILE                         brings a backup into an empty place',
  'npm run rehearse                                tries this version on a copy of the data',
].join('\n  ');

const flagsOf: Readonly<Record<Command['verb'], readonly string[]>> = {
  doctor: [],
  rehearse: [],
  backup: ['--force', '--with-key'],
  restore: [],
};

/** Reads the words after the program's name; whatever does not fit is answered with what would. */
export function readCommand(args: readonly string[]): Command {
  const [verb, ...rest] = args;
  if (!isVerb(verb)) throw new OperateError(`Say what to do:\n  ${usage}`);
  const flags = rest.filter((word) => word.startsWith('-'));
  const [file, ...more] = rest.filter((word) => !word.startsWith('-'));
  const unknown = [...flags.filter((flag) => !flagsOf[verb].includes(flag)), ...more];
  if (unknown.length > 0) throw new OperateError(`Unknown ${unknown.join(' ')}. Use it so:\n  ${usage}`);
  if (verb === 'doctor' || verb === 'rehearse') {
    if (file !== undefined) throw new OperateError(`Unknown ${file}. Use it so:\n  ${usage}`);
    return { verb };
  }
  if (file === undefined) throw new OperateError(`Name the file:\n  ${usage}`);
  if (verb === 'restore') return { verb, file };
  return { verb, file, force: flags.includes('--force'), withKey: flags.includes('--with-key') };
}

const isVerb = (word = ''): word is Command['verb'] => word in flagsOf;
