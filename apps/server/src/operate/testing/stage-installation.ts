import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConversationId } from '@parley/contract';
import type pg from 'pg';
import { stageConversation } from '../../contacts/testing/index.ts';
import { seedGround } from '../../conversations/testing/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { readSecretKey, refuseOtherKey } from '../../kernel/secret-key.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { urlOf } from './empty-database.ts';

export interface StagedInstallation {
  kernel: TestKernel;
  /** as its operator has set it */
  env: { DATABASE_URL: string; DATA_DIR: string };
  conversations: ConversationId[];
  /** Adds an entry to a conversation and moves its head, in one transaction. */
  write(client: pg.Client | pg.Pool, conversation: ConversationId): Promise<void>;
  close(): Promise<void>;
}

/** An installation with a shop, some conversations, a file, and secrets sealed with its key. */
export async function stageInstallation(): Promise<StagedInstallation> {
  const kernel = await testKernel();
  const ground = await seedGround(kernel);
  await refuseOtherKey(kernel.database, readSecretKey(kernel.config));
  const conversations: ConversationId[] = [];
  for (let count = 0; count < 20; count += 1)
    conversations.push(
      await stageConversation(kernel, {
        ...ground,
        contactId: await ground.newContact(),
        owner: 'bot',
        teamId: null,
      }),
    );
  const write: StagedInstallation['write'] = async (client, conversation) =>
    void (await client.query(
      `with moved as (update conversation set head_seq = head_seq + 1 where id = $1 returning id, workspace_id, head_seq)
       insert into entry (conversation_id, workspace_id, seq, kind, author_kind, body, at, words)
       select id, workspace_id, head_seq, 'message', 'contact', jsonb_build_object('text', $2::text), now(), to_tsvector('simple', $2) from moved`,
      [conversation, `line\t1\\\n“退定金” ${'x'.repeat(200)}`],
    ));
  await kernel.database.system.run(sql`update conversation set head_seq = 0`);
  await stageFile(kernel, ground.workspaceId);
  return {
    ...{ kernel, conversations, write },
    env: { DATABASE_URL: urlOf(kernel.database.connection), DATA_DIR: kernel.config.dataDir },
    close: () => kernel.close(),
  };
}

async function stageFile(kernel: TestKernel, workspaceId: string): Promise<void> {
  const id = newId('fil');
  const directory = join(kernel.config.dataDir, 'files', id.slice(-2));
  mkdirSync(directory, { recursive: true });
  mkdirSync(join(kernel.config.dataDir, 'files/work'));
  writeFileSync(join(directory, id), 'a picture of a robot vacuum'.repeat(1000));
  writeFileSync(join(kernel.config.dataDir, 'files/work/half'), 'under way');
  await kernel.database.system.run(
    sql`insert into file (id, workspace_id, key_hash, name, type, size_bytes, sha256, owner_kind, owner_id)
        values (${id}, ${workspaceId}, 'x', 'robot.png', 'image/png', 27000, 'x', 'visitor', 'x')`,
  );
}
