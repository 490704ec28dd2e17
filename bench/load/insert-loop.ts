import pg from 'pg';
import { answer } from './answer.ts';
import { textOf } from './protocol.ts';

const rowsAtOnce = 400;
const connections = 4;

/** The reference for the store: rows like the log's, many to a statement, each statement durable before the next, and nothing else. */
answer(async ({ url, seconds }: { url: string; seconds: number }) => {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const [first] = clients;
  await first?.query(
    'create table bare (conversation_id text, seq int, body jsonb, at timestamptz, primary key (conversation_id, seq))',
  );
  let rows = 0;
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  await Promise.all(clients.map(insertUntilThen));
  const perSecond = rows / ((performance.now() - begun) / 1000);
  await first?.query('drop table bare');
  await Promise.all(clients.map((client) => client.end()));
  return { perSecond };

  async function insertUntilThen(client: pg.Client, who: number) {
    for (let batch = 0; performance.now() < until; batch++) {
      const numbers = Array.from({ length: rowsAtOnce }, (_, index) => index);
      await client.query({
        name: 'bare',
        text: 'insert into bare select * from unnest($1::text[], $2::int[], $3::jsonb[], $4::timestamptz[])',
        values: [
          numbers.map((number) => `cnv_${who}_${number}`),
          numbers.map(() => batch),
          numbers.map((number) => JSON.stringify({ kind: 'message', text: textOf('bare', number) })),
          numbers.map(() => new Date().toISOString()),
        ],
      });
      rows += rowsAtOnce;
    }
  }
});
