import type { ConnectorAction, HouseFailure } from '@parley/contract';
import type { Secrets } from '../../kernel/secrets.ts';
import { type BuiltRequest, buildRequest } from '../request/build-request.ts';
import { type InputValues, type Proofs, parseInputs } from '../request/parse-inputs.ts';
import type { ConnectorRow } from '../store.ts';

export interface Wanted {
  inputs: Readonly<Record<string, unknown>>;
  proofs: Partial<Proofs>;
  key: string | undefined;
}
export type Prepared =
  | { values: InputValues; request: BuiltRequest }
  | { failure: HouseFailure; message: string };

/** The request of a call, once identity and inputs are in order. */
export function prepareCall(
  secrets: Secrets,
  row: ConnectorRow,
  action: ConnectorAction,
  { inputs, proofs, key }: Wanted,
): Prepared {
  const lacking = lackingProof(action, proofs);
  if (lacking) return lacking;
  const parsed = parseInputs(action.inputs, inputs, proofs);
  if ('wrong' in parsed)
    return { failure: 'input_wrong', message: `The input ${parsed.wrong.name}: ${parsed.wrong.why}.` };
  if (action.isWrite && action.idempotencyHeader && !isKey(key))
    return {
      failure: 'key_needed',
      message: 'A write needs a key of its own, up to 200 characters of ASCII.',
    };
  const secret = row.sealedSecret === null ? undefined : secrets.open(row.sealedSecret);
  const request = buildRequest(row, action, parsed.values, { secret, key });
  return request
    ? { values: parsed.values, request }
    : { failure: 'input_wrong', message: 'An input would lead to another address.' };
}

/** What a customer must prove before the action is asked in their name. */
export function lackingProof(
  { needs, inputs }: ConnectorAction,
  proofs: Partial<Proofs>,
): Extract<Prepared, { failure: string }> | undefined {
  if (needs === 'nobody') return undefined;
  const asked = inputs.flatMap(({ from }) => (from === 'dialogue' || from === 'code' ? [] : [from]));
  const useful = asked.length > 0 ? asked : (['user', 'email', 'phone'] as const);
  if (!useful.some((each) => proofs[each]))
    return { failure: 'identity_needed', message: 'The customer has not proven who they are.' };
  if (needs === 'fresh-identity' && !proofs.isFresh)
    return { failure: 'fresh_identity_needed', message: 'The customer must prove anew who they are.' };
  return undefined;
}

const isKey = (key: string | undefined) => key !== undefined && /^[\x21-\x7e]{1,200}$/.test(key);
