import { Agent } from 'undici';
import type { AllowedHosts } from './allowed-hosts.ts';
import { connectChecked, type Resolve, systemResolve } from './connect-checked.ts';

const headerBytes = 16 * 1024;

/** What speaks HTTP for the guarded fetch, over judged connections alone. */
export const openAgent = (allowed: AllowedHosts, resolve: Resolve = systemResolve): Agent =>
  new Agent({ connect: connectChecked(allowed, resolve), maxHeaderSize: headerBytes, pipelining: 1 });
