// One edition, built by each contender: from nothing, again, and after an edit.
import { readFileSync } from "node:fs";
import { timed } from "../core/command.mjs";
import { inTurns, median, parts, ratio } from "../core/rounds.mjs";
import { aim, table, whole } from "../core/table.mjs";
import { edited, editor, sites } from "../guide/sites.mjs";

const names = {
  portal: "portal",
  hugo: "Hugo",
  eleventy: "Eleventy",
  govuk: "Eleventy with x-govuk",
  floor: "bare floor",
  jbake: "JBake as it comes",
};
const editable = {
  portal: ["base", "template", "edition"],
  hugo: ["base", "template", "edition"],
  eleventy: ["base", "template", "edition"],
  govuk: ["base", "edition"],
};
const works = {
  cold: "cold",
  again: "no change",
  base: "base page edited",
  template: "template edited",
  edition: "edition page edited",
};

const turn = (made, contender) => {
  const { place, at, command, empty, forget } = made;
  const edits = (editable[contender] ?? []).map((what) => [what, editor(made, contender, what)]);
  let count = 0;
  const build = () => timed(command(contender), place);
  return () => {
    const found = {};
    if (contender === "portal") {
      empty(contender);
      forget(true);
      found["portal, nothing kept/cold"] = build();
      forget(false);
    }
    empty(contender);
    found[`${contender}/cold`] = build();
    if (contender in editable) found[`${contender}/again`] = build();
    for (const [what, edit] of edits) {
      const word = `word${(count += 1)}`;
      edit(word);
      found[`${contender}/${what}`] = build();
      const page = readFileSync(at(`out-${contender}`, "area-001", edited[what]), "utf8");
      if (!page.includes(`Edited: ${word}.`)) throw new Error(`${contender} does not show what was edited in: ${what}`);
    }
    return found;
  };
};

export const compare = async ({ top, rounds }) => {
  const peers = Object.keys(names).filter((each) => each !== "portal");
  const made = sites(top, "build", { wanted: peers });
  const start = () => ({ start: timed("java -version 2>/dev/null") });
  const figures = await inTurns([...["portal", ...peers].map((each) => turn(made, each)), start], rounds);
  const sizes = made.prove(...peers);

  const walls = (key) => parts(figures[key], "wall");
  const ours = (contender, work) => ratio(walls(`portal/${work}`), walls(`${contender}/${work}`));
  const cell = (contender) => (work) => {
    if (!figures[`${contender}/${work}`]) return "";
    const seconds = median(walls(`${contender}/${work}`)).toFixed(2);
    return contender === "portal" ? seconds : `${seconds} (${ours(contender, work).toFixed(2)})`;
  };
  const titles = { ...names, "portal, nothing kept": "portal, nothing kept" };
  const rows = ["portal", "portal, nothing kept", ...peers];
  const cold = (contender, part) => median(parts(figures[`${contender}/cold`], part));
  const size = (contender) => sizes[contender.split(",")[0]];
  const started = walls("start");
  const again = ratio(
    walls("portal/again"),
    walls("hugo/cold").map((seconds, round) => seconds + started[round]),
  );
  return {
    text: [
      "Seconds; in brackets ours to theirs, the median of the rounds' own ratios.",
      table([
        ["", ...Object.values(works)],
        ...rows.map((each) => [titles[each], ...Object.keys(works).map(cell(each))]),
      ]),
      "The cold build once more:",
      table([
        ["", "seconds of processor", "peak MiB", "files", "pages", "words"],
        ...rows.map((each) => [
          titles[each],
          cold(each, "processor").toFixed(2),
          whole(cold(each, "memory")),
          ...["files", "pages", "words"].map((part) => whole(size(each)[part])),
        ]),
      ]),
    ].join("\n\n"),
    aims: [
      aim(
        "cold ≤ 1.1 × Eleventy with the same layout",
        ours("eleventy", "cold").toFixed(2),
        ours("eleventy", "cold") <= 1.1,
      ),
      aim(
        "cold well under 0.3 × JBake as it comes: at most 0.25",
        ours("jbake", "cold").toFixed(2),
        ours("jbake", "cold") <= 0.25,
      ),
      aim("no change ≤ 1.0 × Hugo's cold build and a start of Java", again.toFixed(2), again <= 1),
    ],
  };
};
