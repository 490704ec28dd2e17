import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CpuProfile, summariseProfile } from './profile-summary.ts';

/** Tells the person at the terminal where the processes spent their time that left profiles in this directory. */
export function tellProfile(dir: string): void {
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.cpuprofile'))) {
    const summary = summariseProfile(JSON.parse(readFileSync(join(dir, file), 'utf8')) as CpuProfile);
    for (const [by, lines] of Object.entries(summary)) {
      process.stderr.write(`\nCPU time of the server by ${by}\n`);
      for (const { share, where } of lines)
        process.stderr.write(`  ${(share * 100).toFixed(1).padStart(5)} %  ${where}\n`);
    }
  }
}
