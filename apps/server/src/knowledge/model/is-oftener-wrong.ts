/** How many rows were answered rightly, and wrongly. */
interface Answers {
  answered: number;
  wrong: number;
}

/** Of a normal deviate, that chance alone passes one time in twenty. */
const oneSided = 1.645;

/** Whether one is wrong in a larger share of what it answers than the other, beyond chance: the test of two proportions by their pooled variance. Beside one that answers nothing, who is more often wrong than right. */
export function isOftenerWrong(one: Answers, other: Answers): boolean {
  const [mine, theirs] = [one.answered + one.wrong, other.answered + other.wrong];
  if (mine === 0) return false;
  if (theirs === 0) return one.wrong > one.answered;
  const pooled = (one.wrong + other.wrong) / (mine + theirs);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / mine + 1 / theirs));
  return one.wrong / mine - other.wrong / theirs > oneSided * deviation;
}
