export type StoreFailure =
  | 'in-use'
  | 'disk-full'
  | 'unsupported'
  | 'not-permitted'
  | 'wrong-version'
  | 'leftover'
  | 'damaged'
  | 'failed';

/** Says why the store cannot be used: its message is for the operator and names what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
