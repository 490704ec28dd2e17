import type { words } from './en/index.ts';

type English = typeof words;

/** Every table has the keys of the English one; a missing or a superfluous key does not compile. */
export type Words = ShapeOf<English>;
export type ShapeOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : ShapeOf<T[K]> };

/** `inbox.search` for every text; the forms of a plural (`_one`, `_other`) are one key. */
export type WordKey = PathOf<English>;
type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutForm<K> : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];
type WithoutForm<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

type TextAt<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? TextAt<T[K], Rest>
    : never
  : P extends keyof T
    ? T[P]
    : `${P}_other` extends keyof T
      ? T[`${P}_other`]
      : never;
type Blanks<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Blanks<Rest> : never;

/** The blanks of a text must be filled, and nothing else can be. */
type Fill<K extends WordKey> = [Blanks<TextAt<English, K>>] extends [never]
  ? []
  : [values: { [Name in Blanks<TextAt<English, K>>]: string | number }];

/** Says a text in the language of the reader. */
export type Translate = <K extends WordKey>(key: K, ...values: Fill<K>) => string;
