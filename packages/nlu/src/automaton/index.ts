export { createAutomaton, type Hear, unitsOf, type WordAutomaton } from './automaton.ts';
export { foldedUnit, foldText, foldUnits } from './fold-units.ts';
