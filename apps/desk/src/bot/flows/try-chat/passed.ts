/** Which steps the turn that is looked at went through, and where the flow waits. */
export interface Passed {
  nodes: ReadonlySet<string>;
  /** the ways taken, as `from>to` */
  ways: ReadonlySet<string>;
  waitsAt: string | null;
}

export const nothingPassed: Passed = { nodes: new Set(), ways: new Set(), waitsAt: null };

/** What a turn passed of one flow, told from the nodes in their order. */
export function passedOf(nodes: readonly string[], waitsAt: string | null): Passed {
  const ways = nodes.slice(1).map((key, at) => `${nodes[at]}>${key}`);
  return { nodes: new Set(waitsAt ? [...nodes, waitsAt] : nodes), ways: new Set(ways), waitsAt };
}
