// Rounds in which contenders take turns, and what comes of them.

/**
 * Lets contenders take turns: one turn each in every round, and each round begins with another.
 *
 * @param turns for each contender, what it does in its turn: returns its figures, by what they are figures of
 * @param rounds how many rounds count
 * @param warmUp how many come before those that count
 * @return the figures of all rounds that count, in order, by what they are figures of
 */
export const inTurns = async (turns, rounds, warmUp = 0) => {
  const figures = {};
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < turns.length; turn++) {
      const found = await turns[(turn + round + warmUp) % turns.length]();
      if (round < 0) continue;
      for (const [name, figure] of Object.entries(found)) (figures[name] ??= []).push(figure);
    }
    console.error(round < 0 ? "  warming up" : `  round ${round + 1} of ${rounds}`);
  }
  return figures;
};

export const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The median of the ratios that two lists of figures have round by round. */
export const ratio = (figures, others) => median(figures.map((figure, round) => figure / others[round]));

/** One part of each of some figures. */
export const parts = (figures, part) => figures.map((figure) => figure[part]);
