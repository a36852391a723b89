/** Chance that repeats itself: the same seed gives the same draws, on every machine. */
export interface Chance {
  happens(probability: number): boolean;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** An integer from low to high, both included. */
  whole(low: number, high: number): number;
  of<T>(list: readonly T[]): T;
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** Skewed like human durations: half of the draws are below the median. */
  lognormal(median: number, sigma: number): number;
}

/** Mulberry32: 32 bits of state are plenty for a few thousand draws. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @throws Error when asked to choose from nothing */
export function chanceFrom(seed: number): Chance {
  const next = mulberry32(seed);

  function weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let point = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      point -= weight;
      if (point < 0) return choice;
    }
    const last = choices.at(-1);
    if (!last) throw new Error('Nothing to choose from.');
    return last[0];
  }

  return {
    weighted,
    happens: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    of: (list) => weighted(list.map((item) => [item, 1] as const)),
    // Box–Muller; 1 − u keeps the logarithm away from zero
    lognormal: (median, sigma) =>
      median * Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}
