import type { Endpoint, EndpointName } from '@parley/contract';
import { endpoints } from '@parley/contract';

/** Where each call goes; all that a client needs of an endpoint, so that a bundler may put a plain table in this place. */
export type Routes = { readonly [N in EndpointName]: Pick<Endpoint, 'method' | 'path'> };
export const routes: Routes = endpoints;
