// Cold builds of one set of sites, beside each other.
import { timed } from "./command.mjs";
import { inTurns, median, parts, ratio } from "./rounds.mjs";
import { table, whole } from "./table.mjs";

/** A contender that builds from nothing; ours keeps the style sheet and what is drawn. */
export const cold = (made, contender) => () => {
  made.empty(contender);
  if (contender === "portal") made.forget(false);
  return { [contender]: timed(made.command(contender), made.place) };
};

export const wall = (figures, name) => median(parts(figures[name], "wall"));

/** Ours to another's, round by round. */
export const toTheirs = (figures, ours, theirs) => ratio(parts(figures[ours], "wall"), parts(figures[theirs], "wall"));

/**
 * Builds cold in turns and writes a table of it.
 *
 * @param made the sites
 * @param names what contenders are called; ours comes first
 */
export const compareCold = async (made, names, rounds) => {
  const contenders = Object.keys(names);
  const figures = await inTurns(
    contenders.map((each) => cold(made, each)),
    rounds,
  );
  const sizes = made.prove(...contenders.slice(1));
  const rows = contenders.map((each) => [
    names[each],
    wall(figures, each).toFixed(2),
    each === "portal" ? "" : toTheirs(figures, "portal", each).toFixed(2),
    median(parts(figures[each], "processor")).toFixed(2),
    whole(median(parts(figures[each], "memory"))),
    ...["pages", "words"].map((part) => whole(sizes[each][part])),
  ]);
  return {
    figures,
    text: table([["", "seconds", "ours to it", "of processor", "peak MiB", "pages", "words"], ...rows]),
  };
};
