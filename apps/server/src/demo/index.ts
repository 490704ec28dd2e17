import type { House } from '../compose.ts';
import { shopConnector } from './pack/connectors.ts';
import { sprucePack } from './pack/spruce-pack.ts';
import { agents, owner } from './people.ts';
import { runShop } from './run-shop.ts';
import { seedDemo } from './seed.ts';
import { type DemoRow, findDemoRow } from './store.ts';

/** The running demo: a seeded store, and a real shop whose pages carry the widget. */
export interface Demo {
  shopUrl: string;
  password: string;
  people: { name: string; email: string; role: string }[];
  stop(): Promise<void>;
}

/** Seeds the demo store once, then runs its shop; the password is made at seeding and kept sealed. */
export async function startDemo(house: House, origin: string): Promise<Demo> {
  const { kernel } = house;
  const shopUrl = `http://${new URL(origin).hostname}:${kernel.config.shopPort}`;
  const known = await findDemoRow(kernel.database.system);
  const row = known ?? (await seedDemo(house, origin));
  const { open } = kernel.secrets;
  const backOffice = `http://127.0.0.1:${kernel.config.shopPort}/api/admin`;
  await installPack(house, row, backOffice);
  if (!known) await house.rooms.knowledge.learn(row.workspaceId);
  // What was talked of so far shows what the store does not know yet, and what its people do.
  if (!known) await house.rooms.insight.hearHistory(row.workspaceId);
  const shop = await runShop(kernel, {
    parleyUrl: origin,
    siteKey: row.siteKey,
    identitySecret: open(row.identitySecret),
    shopKey: open(row.shopKey),
  });
  return {
    shopUrl,
    password: open(row.password),
    people: [{ ...owner, role: 'owner' }, ...agents].map(({ name, email, role }) => ({ name, email, role })),
    stop: shop.stop,
  };
}

/** Brings in what the store knows, by the door of any pack, unless it is there already; then enters the shop's key. */
async function installPack({ kernel, rooms }: House, row: DemoRow, backOffice: string): Promise<void> {
  const { workspaceId, ownerId: actor } = row;
  const pack = sprucePack(backOffice);
  const installed = await rooms.packs.list(workspaceId);
  if (!installed.some(({ name, checksum }) => name === pack.name && checksum === pack.checksum))
    await rooms.packs.install({ workspaceId, actor }, pack);
  const key = kernel.secrets.open(row.shopKey);
  await rooms.connectors.install(workspaceId, shopConnector(backOffice, key));
}
