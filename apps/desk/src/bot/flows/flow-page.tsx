/** One flow, to be drawn, tried and published. */
export function FlowPage({ id }: { id: string }) {
  return <h1>{id}</h1>;
}
