import type { ActionOutput, ActionValue, ConnectorAction } from '@parley/contract';

/** An answer such as the vendor might give, made up from what the action declares: lists have one item. */
export const exampleOf = ({ outputs }: ConnectorAction, nowMs: number): Record<string, ActionValue> =>
  Object.fromEntries(outputs.map((output) => [output.name, listed(output, exampleValue(output, nowMs))]));

const listed = ({ pointer }: ActionOutput, value: ActionValue): ActionValue =>
  pointer
    .split('/')
    .filter((step) => step === '*')
    .reduce<ActionValue>((inner) => [inner], value);

function exampleValue({ kind, name, label }: ActionOutput, nowMs: number): ActionValue {
  switch (kind) {
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'date':
      return new Date(nowMs).toISOString();
    case 'wording':
      return { en: name, ...label };
    default:
      return label?.en ?? name;
  }
}
