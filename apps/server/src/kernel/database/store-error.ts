/** The store cannot be used as it is; the message says what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
}
