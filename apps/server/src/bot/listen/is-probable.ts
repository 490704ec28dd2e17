import type { Candidate } from '../../knowledge/index.ts';

const leastScore = 0.4;
const leastLead = 0.3;

/** Whether one question is about as likely meant as not, and nothing else comes near: asking back would only cost a turn. */
export function isProbable([first, second]: readonly Pick<Candidate, 'score'>[]): boolean {
  return first !== undefined && first.score >= leastScore && first.score - (second?.score ?? 0) >= leastLead;
}
