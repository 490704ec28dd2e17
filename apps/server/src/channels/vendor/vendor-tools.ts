import { type Tools, VendorRefused } from '@parley/channels';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { askVendor } from './ask-vendor.ts';
import { listLateWriters } from './lately-store.ts';
import { mediaPath } from './media-links.ts';

/** The tools of one call of an adapter, and which tokens it was given on the way. */
export interface LentTools {
  tools: Tools;
  /** by name */
  tokens: Map<string, string>;
}

const mostFileBytes = 64 * 1024 * 1024;

export function toolsFor(room: HostRoom, { row, account }: LiveAccount): LentTools {
  const { kernel, ports } = room;
  const tokens = new Map<string, string>();
  const origin = new URL(account.hookUrl).origin;
  return {
    tokens,
    tools: {
      nowMs: () => kernel.clock.now(),
      ask: (request) => askVendor(kernel.guardedFetch, request),
      async token(name, make) {
        const token = await room.tokens.get({ id: row.id, workspaceId: row.workspaceId, name }, make);
        tokens.set(name, token);
        return token;
      },
      async reach(host, port) {
        const reached = await kernel.reach(host, port);
        if (reached.ok) return reached.address;
        const { code, message } = reached.problem;
        const kind = code === 'address-refused' ? 'permission' : 'transient';
        throw new VendorRefused({ class: kind, code, detail: message });
      },
      lately: () => listLateWriters(kernel.database.system, row.id),
      async file(file) {
        const opened = await ports.openFile(file.id, file.key);
        if (!opened) throw new Error(`the file ${file.id} is not there`);
        const chunks: Buffer[] = [];
        let bytes = 0;
        for await (const chunk of opened.stream as AsyncIterable<Buffer>) {
          bytes += chunk.length;
          if (bytes > mostFileBytes) throw new Error(`the file ${file.id} is too large to be sent`);
          chunks.push(chunk);
        }
        return new Uint8Array(Buffer.concat(chunks));
      },
      link: (file) => `${origin}${mediaPath(kernel, file)}`,
    },
  };
}

/** Gives back the tokens that the vendor did not take, so that the next call makes new ones; false where none was used. */
export async function refuseTokens(
  room: HostRoom,
  { row }: LiveAccount,
  { tokens }: LentTools,
): Promise<boolean> {
  for (const [name, token] of tokens)
    await room.tokens.refuse({ id: row.id, workspaceId: row.workspaceId, name }, token);
  return tokens.size > 0;
}
