/** Answers the orders of the parent, one after another; a failure is told, and the parent's end is ours. */
export function answer<Order>(perform: (order: Order) => Promise<unknown>): void {
  process.on('message', (order: Order) => {
    perform(order).then(
      (result) => process.send?.({ result }),
      (error: Error) => process.send?.({ error: error.stack ?? String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}
