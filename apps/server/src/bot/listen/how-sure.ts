/** From here on a case is surely asked for, and from here on more likely than not. */
export const sureAt = 0.75;
export const likelyAt = 0.5;
