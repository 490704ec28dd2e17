import type { Client } from '@parley/sdk';
import { createClient } from '@parley/sdk';
import { noticeHeld } from './held.ts';
import { noticeSignOut } from './queries.ts';

const plain = createClient();

/** The one client of the page; calls go to its own origin, with its cookie, and a session that is over shows the sign-in. */
export const client: Client = {
  call: (async (...args: Parameters<Client['call']>) => {
    try {
      return await plain.call(...args);
    } catch (error) {
      noticeSignOut(error);
      noticeHeld(error);
      throw error;
    }
  }) as Client['call'],
  upload: plain.upload,
};
