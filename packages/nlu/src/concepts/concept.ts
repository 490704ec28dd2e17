/** The ways of saying one thing, by language; `|` between them. */
type Wordings = Readonly<Record<'zh' | 'en' | 'ja', string>>;

/** Things that service talk speaks of, each under its name; a phrase may speak of several. */
export type Concepts = Readonly<Record<string, Wordings>>;
