declare const mark: unique symbol;
/** What was looked through and may be said to a customer. `speak` alone makes it, so that nothing is said past the guards and the lists of words. */
export type Passed<T> = T & { readonly [mark]: true };
