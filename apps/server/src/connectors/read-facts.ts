import {
  type ActionOutput,
  type ActionValue,
  type CardFact,
  type CustomerCard,
  cardLimits,
} from '@parley/contract';

/** What a card shows of an answer: single values as facts, lists side by side as items; what is not there is left out. */
export function readFacts(
  outputs: readonly ActionOutput[],
  values: Readonly<Record<string, ActionValue>>,
): Pick<CustomerCard, 'facts' | 'items'> {
  const lists = groupByList(outputs);
  const isItem = (output: ActionOutput) =>
    listOf(output) !== null && (lists.get(listOf(output)) ?? []).length > 1;
  const facts = outputs.filter((output) => !isItem(output)).map((output) => factOf(output, values));
  const items = [...lists.values()].flatMap((list) =>
    list.every(isItem) ? itemsOf(list.map((output) => factOf(output, values))) : [],
  );
  return { facts: facts.map(shortened).filter(isTold), items: items.slice(0, cardLimits.items) };
}

/** Where the list stands that an output is found in. */
const listOf = ({ pointer }: ActionOutput): string | null => /^(.*?)\/\*(\/|$)/.exec(pointer)?.[1] ?? null;

function groupByList(outputs: readonly ActionOutput[]): Map<string | null, ActionOutput[]> {
  const lists = new Map<string | null, ActionOutput[]>();
  for (const output of outputs) lists.set(listOf(output), [...(lists.get(listOf(output)) ?? []), output]);
  return lists;
}

const factOf = (
  { name, label = {}, kind }: ActionOutput,
  values: Readonly<Record<string, ActionValue>>,
): CardFact => ({ name, label, kind, value: values[name] ?? null });

const shortened = (fact: CardFact): CardFact =>
  Array.isArray(fact.value) ? { ...fact, value: fact.value.slice(0, cardLimits.items) } : fact;

const isTold = ({ value }: CardFact) => value !== null && !(Array.isArray(value) && value.length === 0);

function itemsOf(list: readonly CardFact[]): CardFact[][] {
  const columns = list.map(({ value }) => (Array.isArray(value) ? value : []));
  const count = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) =>
    list
      .map((fact, column) => ({ ...fact, value: columns[column]?.[at] ?? null }))
      .map(shortened)
      .filter(isTold),
  );
}
