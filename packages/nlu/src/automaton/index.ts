export { createAutomaton, type Hear, unitsOf, type WordAutomaton } from './automaton.ts';
export { foldedUnits, foldText, foldUnits } from './fold-units.ts';
