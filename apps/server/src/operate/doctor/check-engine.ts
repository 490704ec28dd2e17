import type pg from 'pg';
import { describeEngine, type Engine, findFaultOfRole, readClock } from './doctor-store.ts';
import { type Finding, fail, ok } from './finding.ts';

const oldest = 150_000;
const roles = ['parley_app', 'parley_system'];
const largestDriftMs = 5_000;

/** Whether this PostgreSQL serves, keeps what it acknowledges, and has roles that its walls bind. */
export async function checkEngine(client: pg.Client): Promise<Finding[]> {
  const engine = await describeEngine(client);
  return [
    checkVersion(engine),
    checkDurability(engine),
    await checkRoles(client, engine),
    await checkClock(client),
  ];
}

export function checkVersion({ version, versionNumber }: Pick<Engine, 'version' | 'versionNumber'>): Finding {
  if (versionNumber >= oldest) return ok('PostgreSQL', version);
  return fail('PostgreSQL', `${version} is too old: use 15 or later, or unset DATABASE_URL.`);
}

export function checkDurability({ settings }: Pick<Engine, 'settings'>): Finding {
  const off = Object.keys(settings).filter((name) => settings[name] === 'off');
  if (off.length === 0) return ok('durability', `${Object.keys(settings).join(', ')} are on`);
  const mend = off.map((name) => `alter system set ${name} = on`).join('; ');
  return fail(
    'durability',
    `${off.join(', ')} is off: a power cut loses what was acknowledged. Run: ${mend}; select pg_reload_conf().`,
  );
}

async function checkRoles(client: pg.Client, { user, mayMakeRoles }: Engine): Promise<Finding> {
  const faults: string[] = [];
  for (const role of roles) {
    const fault = await findFaultOfRole(client, role);
    if (fault === 'missing' && !mayMakeRoles)
      faults.push(`create role ${role} nologin; grant ${role} to ${user};`);
    else if (fault === 'bypasses') faults.push(`alter role ${role} nosuperuser nobypassrls;`);
    else if (fault && fault !== 'missing') faults.push(`grant ${role} to ${user};`);
  }
  if (faults.length === 0) return ok('roles', `${roles.join(' and ')} are bound by row-level security`);
  return fail('roles', `As an administrator of the database run: ${faults.join(' ')}`);
}

async function checkClock(client: pg.Client): Promise<Finding> {
  const beforeMs = Date.now();
  const storeMs = await readClock(client);
  const driftMs = Math.abs(storeMs - (beforeMs + Date.now()) / 2);
  if (driftMs <= largestDriftMs) return ok('clock', 'that of the store is the same');
  return fail(
    'clock',
    `The store's clock and this machine's are ${Math.round(driftMs / 1000)} s apart: have both set by NTP.`,
  );
}
