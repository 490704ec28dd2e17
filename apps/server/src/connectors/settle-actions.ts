import type { ConnectorAction } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import { placeholdersIn, textsIn } from './request/fill-template.ts';
import { refusePattern } from './request/patterns.ts';

/** Refuses actions that could not be called as they are declared, each fault with its place. */
export function refuseActions(actions: readonly ConnectorAction[]): void {
  const errors: Record<string, string> = {};
  const names = actions.map(({ name }) => name);
  for (const [index, action] of actions.entries()) {
    if (names.indexOf(action.name) !== index)
      errors[`actions.${index}.name`] = 'another action has this name';
    for (const [field, why] of faultsOf(action)) errors[`actions.${index}.${field}`] ??= why;
  }
  if (Object.keys(errors).length > 0)
    throw new Refusal('request.invalid', { detail: Object.values(errors)[0] ?? '', errors });
}

function* faultsOf(action: ConnectorAction): Iterable<[field: string, why: string]> {
  yield* inputFaults(action);
  yield* codeFaults(action);
  yield* templateFaults(action);
  yield* cardFaults(action);
  const outputs = action.outputs.map(({ name }) => name);
  for (const [index, name] of outputs.entries())
    if (outputs.indexOf(name) !== index) yield [`outputs.${index}.name`, 'another output has this name'];
  if (action.method === 'GET' && action.body !== null) yield ['body', 'a GET carries no body'];
  if (!action.isWrite && action.method !== 'GET' && action.method !== 'POST')
    yield ['isWrite', `a ${action.method} changes something`];
  if (action.isWrite && action.method === 'GET') yield ['method', 'a GET changes nothing'];
  if (action.isWrite && action.cacheSeconds > 0) yield ['cacheSeconds', 'only what is read can be kept'];
  const speaksFor = action.inputs.some(({ from }) => from !== 'dialogue' && from !== 'code');
  if (speaksFor && action.needs === 'nobody')
    yield ['needs', 'who speaks for a customer needs their identity'];
}

function* codeFaults({ isWrite, inputs }: ConnectorAction): Iterable<[string, string]> {
  if (!inputs.some(({ from }) => from === 'code')) return;
  if (!isWrite) yield ['isWrite', 'what sends a code changes something'];
  for (const needed of ['order', 'address'])
    if (!inputs.some(({ name, from }) => name === needed && from === 'dialogue'))
      yield ['inputs', `what sends a code is told the ${needed}`];
}

function* cardFaults({ name, isCard, isWrite, inputs }: ConnectorAction): Iterable<[string, string]> {
  if (!isCard) return;
  if (isWrite) yield ['isCard', `${name} changes something; only what reads can be a card`];
  for (const input of inputs)
    if (input.required && (input.from === 'dialogue' || input.from === 'code'))
      yield [
        'isCard',
        `${name} needs ${input.name}, which is not proven of the customer; take it from user, email or phone, or let it be left out`,
      ];
}

function* inputFaults({ inputs }: ConnectorAction): Iterable<[string, string]> {
  const names = inputs.map(({ name }) => name);
  for (const [index, { name, kind, choices, pattern }] of inputs.entries()) {
    const at = `inputs.${index}`;
    if (names.indexOf(name) !== index) yield [`${at}.name`, 'another input has this name'];
    if ((kind === 'choice') !== (choices !== undefined))
      yield [`${at}.choices`, 'a choice, and only a choice, names what may be chosen'];
    const refused = pattern === undefined ? undefined : refusePattern(name, pattern);
    if (refused) yield [`${at}.pattern`, refused];
  }
}

function* templateFaults({ path, query, body, inputs }: ConnectorAction): Iterable<[string, string]> {
  const known = new Map(inputs.map((input) => [input.name, input]));
  for (const name of placeholdersIn(path))
    if (known.get(name)?.required !== true) yield ['path', `{${name}} is no required input`];
  if (/[{}]/.test(path.replace(/\{[a-z][a-z0-9_]*\}/g, ''))) yield ['path', 'a brace stands around no input'];
  if (/\/\/|\/(\.|%2e){1,2}(\/|$)/i.test(path)) yield ['path', 'a step is empty or leads up'];
  for (const [field, texts] of [['query', Object.values(query)] as const, ['body', textsIn(body)] as const])
    for (const name of texts.flatMap(placeholdersIn))
      if (!known.has(name)) yield [field, `{${name}} is no input`];
}
