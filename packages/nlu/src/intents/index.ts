export {
  type Classification,
  classify,
  type IntentDecision,
  type RankedIntent,
} from './classify.ts';
export { type Comparison, compare, mcnemar } from './compare.ts';
export { type CorpusProblem, checkCorpus, type Example, type IntentCorpus } from './corpus.ts';
export {
  areaUnderCurve,
  calibrationErrorOf,
  coverageAt,
  evaluate,
  type IntentReport,
  type LabelledText,
} from './evaluate.ts';
export { type Explanation, explain } from './explain.ts';
export { learn } from './learn.ts';
export type { Model } from './model.ts';
export { load, ModelRefused } from './save.ts';
export { type Segment, segments } from './segments.ts';
export { CorpusTooLarge, type TrainOptions, type TrainProgress, train, trainInSteps } from './train.ts';
