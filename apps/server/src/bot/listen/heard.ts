import type { Answer, Candidate, Offer, Understood } from '../../knowledge/index.ts';

/** One thing the customer said, as it was understood. */
export interface Heard {
  decision: Understood['understanding']['decision'];
  wants: Understood['understanding']['wants'];
  /** word for word a question of the workspace, as a tapped choice is */
  isExact: boolean;
  /** likeliest first, at most five */
  candidates: readonly Candidate[];
  /** what the candidates are called, as far as they are still published */
  titles: readonly Offer[];
  /** there when the decision is sure */
  answer?: Answer & { related: readonly Offer[] };
  /** there when one question is meant more likely than not */
  likely?: Answer & { related: readonly Offer[] };
  /** there when one of two questions beside each other is meant, and neither more likely than not */
  either?: readonly [Answer, Answer];
}
