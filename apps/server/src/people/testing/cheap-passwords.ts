import { createPasswords } from '../sign-in/passwords.ts';

/** Passwords that cost next to nothing, for tests that are about something else. */
export const cheapPasswords = () => createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 });
