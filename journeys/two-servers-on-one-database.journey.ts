import { expect } from 'vitest';
import { lendDatabase } from './stage/lend-database.ts';
import { runServer } from './stage/run-server.ts';
import { story } from './stage/story.ts';
import { findFreePort, makeTemporaryFolder } from './stage/temporary.ts';

story(
  'a customer on one server and an agent on another talk, and the death of either loses nothing',
  async (stage) => {
    const database = await lendDatabase(stage.demo.dataDir, 'two_servers');
    stage.atEnd(database.drop);
    const settings = async () => {
      const folder = makeTemporaryFolder('one-of-two');
      stage.atEnd(async () => folder.remove());
      const port = String(await findFreePort());
      const SECRET_KEY = 'one key for both, as they share what it sealed';
      return { DATABASE_URL: database.url, DATA_DIR: folder.path, PORT: port, SECRET_KEY };
    };
    const [atLeft, atRight] = [await settings(), await settings()];
    let left = await runServer(atLeft);
    stage.atEnd(() => left.stop());
    const owner = await stage.becomesOwner(left);
    let right = await runServer(atRight);
    stage.atEnd(() => right.stop());
    const firm = await stage.firm({ people: [{ name: 'Mia' }], acceptSeconds: 0 }, { server: left, owner });

    const mia = await firm.agent('Mia', { at: right.url });
    const lin = await firm.visitor();
    await lin.opensChat();
    await lin.asks('转人工');
    await lin.sees('Mia 已接入会话');
    await mia.opens();
    await mia.answers('您好，我在另一台服务器上');
    await lin.isAnswered({ agent: 'Mia' }, '另一台服务器');

    await right.kill();
    await lin.says('你那边的服务器刚才断电了');
    await mia.answers('断电时写的回复');
    right = await runServer(atRight);
    await mia.sees('你那边的服务器刚才断电了');
    await lin.isAnswered({ agent: 'Mia' }, '断电时写的回复');

    await left.kill();
    await lin.says('现在是我这边断电');
    await mia.answers('没关系，我等您');
    left = await runServer(atLeft);
    await mia.sees('现在是我这边断电');
    await lin.isAnswered({ agent: 'Mia' }, '没关系');
    await lin.hasSaid(['转人工', '你那边的服务器刚才断电了', '现在是我这边断电']);
    const seen = (await mia.lines()).map(({ text }) => text);
    const expected = (await lin.lines()).map(({ text }) => text);
    expect(seen).toEqual(expected);
  },
);
