import { checkFlow, flowDefinition, locales } from '@parley/contract';
import { expect, test } from 'vitest';
import { shopConnector } from '../connectors.ts';
import { shopFlows } from './index.ts';

const actions = new Map(shopConnector('http://127.0.0.1', 'secret').actions.map((each) => [each.name, each]));
const findAction = (connector: string, name: string) => {
  const action = connector === 'shop' ? actions.get(name) : undefined;
  return action && { isWrite: action.isWrite, outputs: (action.outputs ?? []).map((each) => each.name) };
};

test.each(shopFlows.map((flow) => [flow.name, flow] as const))(
  '%s could be published',
  (_, { definition }) => {
    expect(flowDefinition.parse(definition)).toEqual(definition);
    expect(checkFlow(definition, findAction)).toEqual([]);
  },
);

test.each(shopFlows.map((flow) => [flow.name, flow] as const))(
  '%s speaks every language',
  (_, { definition }) => {
    const worded = [
      definition.title,
      ...definition.nodes.flatMap((node) => ('words' in node ? [node.words] : [])),
    ];
    for (const words of worded) expect(Object.keys(words ?? {}).toSorted()).toEqual([...locales].toSorted());
  },
);
