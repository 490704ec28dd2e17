/** Rows of a sparse matrix, one after another: row r holds `ids` and `values` from starts[r] to starts[r + 1]. */
export interface Rows {
  starts: Int32Array;
  ids: Int32Array;
  values: Float32Array;
}

/** What one machine is to learn: +1 or −1 for each row, and the cost of getting the row wrong. */
export interface Problem {
  rows: Rows;
  sides: Int8Array;
  costs: Float32Array;
  /** The squared length of each row. */
  lengths: Float64Array;
  dimensions: number;
}

export interface SolveOptions {
  /** The score of a text with nothing known in it; training pulls no further than it must. */
  restingScore: number;
  /** Most passes over the rows. */
  epochs: number;
  /** The change of a score below which a row counts as settled. */
  tolerance: number;
  /** How far on the wrong side of its margin an unused row may lie and yet be put aside. */
  aside: number;
  random: () => number;
}

const passesBetweenChecks = 6;

/**
 * Finds the weights of a linear support vector machine with squared hinge loss, by dual coordinate descent with shrinking
 * (Hsieh and others, 2008). The score of a row is restingScore + weights · row: as most rows rest where they
 * belong from the start, only the ones in dispute cost time.
 */
export function solve(problem: Problem, options: SolveOptions): Float32Array {
  const state = {
    weights: new Float32Array(problem.dimensions),
    pulls: new Float64Array(problem.sides.length),
    order: countUp(problem.sides.length),
  };
  let active = state.order.length;
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    const isWhole = active === state.order.length;
    shuffle(state.order, active, options.random);
    const pass = improve(problem, options, state, active);
    active = pass.active;
    if (pass.most >= options.tolerance && epoch % passesBetweenChecks !== 0) continue;
    if (isWhole) break;
    active = state.order.length;
  }
  return state.weights;
}

// Int32Array.from takes ten times as long.
function countUp(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let at = 0; at < size; at += 1) numbers[at] = at;
  return numbers;
}

interface State {
  weights: Float32Array;
  pulls: Float64Array;
  order: Int32Array;
}

function improve({ rows, sides, costs, lengths }: Problem, options: SolveOptions, state: State, all: number) {
  const { starts, ids, values } = rows;
  const { weights, pulls, order } = state;
  let active = all;
  let most = 0;
  for (let at = 0; at < active; at += 1) {
    const row = order[at] ?? 0;
    const side = sides[row] ?? 0;
    const slack = 0.5 / (costs[row] ?? 1);
    const end = starts[row + 1] ?? 0;
    let score = options.restingScore;
    for (let k = starts[row] ?? 0; k < end; k += 1) score += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
    const before = pulls[row] ?? 0;
    const gradient = side * score - 1 + before * slack;
    if (before === 0 && gradient > -options.aside) {
      active -= 1;
      order[at] = order[active] ?? 0;
      order[active] = row;
      at -= 1;
      continue;
    }
    const after = Math.max(before - gradient / ((lengths[row] ?? 0) + slack), 0);
    most = Math.max(most, Math.abs(after - before) * (lengths[row] ?? 0));
    pulls[row] = after;
    const change = (after - before) * side;
    for (let k = starts[row] ?? 0; k < end; k += 1) {
      const id = ids[k] ?? 0;
      weights[id] = (weights[id] ?? 0) + change * (values[k] ?? 0);
    }
  }
  return { active, most };
}

/** The squared length of each row. */
export function squareLengths({ starts, values }: Rows): Float64Array {
  const lengths = new Float64Array(starts.length - 1);
  for (let row = 0; row < lengths.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    let squares = 0;
    for (let k = starts[row] ?? 0; k < end; k += 1) squares += (values[k] ?? 0) ** 2;
    lengths[row] = squares;
  }
  return lengths;
}

function shuffle(order: Int32Array, size: number, random: () => number): void {
  for (let at = size - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
