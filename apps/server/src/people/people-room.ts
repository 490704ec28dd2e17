import type { Kernel } from '../kernel/kernel.ts';
import type { Passwords } from './sign-in/passwords.ts';
import type { Tries } from './sign-in/tries.ts';

/** What the verbs of this room work with. */
export interface PeopleRoom {
  kernel: Kernel;
  passwords: Passwords;
  tries: Tries;
}
