/** An operator's command cannot do what it was asked; the message says why and what to do. */
export class OperateError extends Error {
  override name = 'OperateError';
}
