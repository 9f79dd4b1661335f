// Many editions: one build of ours beside as many runs of Hugo, and beside merely copying the finished files.
import { cold, toTheirs, wall } from "../core/cold.mjs";
import { timed } from "../core/command.mjs";
import { inTurns, median, parts } from "../core/rounds.mjs";
import { aim, table, whole } from "../core/table.mjs";
import { sites } from "../guide/sites.mjs";

const names = {
  portal: "portal",
  again: "portal, nothing changed",
  copy: "copy of the finished files",
  hugo: "Hugo, one after another",
  hugos: "Hugo, two at once",
};
const bases = ["hugo", "hugos", "copy"];

const ours = (made) => () => {
  made.empty("copy");
  return {
    ...cold(made, "portal")(),
    again: timed(made.command("portal"), made.place),
    copy: timed("cp -r out-portal out-copy", made.place),
  };
};

const hugos = (made) => () => {
  made.empty("hugo");
  const command = `ls hugo | xargs -P 2 -I site hugo --quiet --source hugo/site --destination ${made.at("out-hugo")}/site`;
  return { hugos: timed(command, made.place) };
};

const rows = (figures) =>
  Object.keys(names).map((each) => [
    names[each],
    wall(figures, each).toFixed(2),
    median(parts(figures[each], "processor")).toFixed(2),
    whole(median(parts(figures[each], "memory"))),
    ...bases.map((base) => toTheirs(figures, each, base).toFixed(2)),
  ]);

export const compare = async ({ top, rounds, quick }) => {
  const text = ["Each row's time to Hugo's, to two Hugos' and to the copy's."];
  const aims = [];
  for (const count of quick ? [1, 10] : [1, 10, 50, 200]) {
    const made = sites(top, `scale-${count}`, { count, wanted: ["hugo"] });
    const figures = await inTurns([ours(made), cold(made, "hugo"), hugos(made)], rounds);
    const sizes = made.prove("hugo");
    made.remove();
    const head = ["", "seconds", "of processor", "peak MiB", "to Hugo", "to two Hugos", "to a copy"];
    text.push(
      `### ${count} edition${count > 1 ? "s" : ""}: ${whole(sizes.portal.pages)} pages`,
      table([head, ...rows(figures)]),
    );
    const ratio = toTheirs(figures, "portal", "hugo");
    if (count === 200) aims.push(aim("200 editions ≤ 0.25 × Hugo", ratio.toFixed(2), ratio <= 0.25));
  }
  return { text: text.join("\n\n"), aims };
};
