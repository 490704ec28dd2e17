/** The one set of hyper-parameters for all data; chosen on validation splits and by cross-validation on training rows, never on test rows. */
export const settings = {
  /** Length of each group of features, in the order in which they are read. */
  groupWeights: [0.8, 0.7, 0.8, 0.6, 0.9, 0.6],
  bias: 0.7,
  restingScore: -1,
  cost: 1,
  /** What an intent's name and its answer count for beside an example. */
  nameWeight: 1,
  answerWeight: 0.3,
  /** What a piece of background talk counts for beside an example. */
  backgroundCost: 0.3,
  effort: { epochs: 12, tolerance: 0.05, aside: 0.02 },
  /** Fits that only calibrate need not be driven as far. */
  roughEffort: { epochs: 6, tolerance: 0.15, aside: 0.1 },
  /** From so many texts on, a feature must occur in `leastOfMany` to be kept. */
  manyTexts: 3000,
  leastOfMany: 2,
  /** Weights below this share of an intent's greatest are left out. */
  pruneShare: 0.02,
  /** Examples of each intent that stay with the model, to compare with and to show. */
  keptPerIntent: 20,
  /** Problems of one kind that stay with the model. */
  keptProblemsOfAKind: 50,
  /** Fits on parts of the corpus for calibration: many where rows are few. */
  foldsBelow: [
    { rows: 400, folds: 5 },
    { rows: 3000, folds: 2 },
    { rows: Number.POSITIVE_INFINITY, folds: 1 },
  ],
  /** Every so-many-th row, and every so-many-th intent with all its rows, is held out of a fold. */
  heldOutShare: 5,
  /** What a text must reach for the decision. */
  sureAt: 0.7,
  tornAt: 0.35,
  /** How much more an example learnt live weighs than one of the corpus. */
  liveCost: 8,
  mostIntents: 3000,
  mostRows: 200_000,
  /** Examples times intents, some three microseconds each. */
  mostWork: 30_000_000,
  /** Of all examples, some hundred bytes of memory each. */
  mostCharacters: 8_000_000,
} as const;
