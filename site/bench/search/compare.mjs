// The published search beside others, on the same sections and questions.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { npm } from "../core/peers.mjs";
import { inTurns, median, ratio } from "../core/rounds.mjs";
import { table, whole } from "../core/table.mjs";
import { contenders } from "./contenders.mjs";
import { sections } from "./sections.mjs";

const first = 3;

const asked = (file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .map(([plain, twin, right]) => ({ plain, twin, right: right.split(" ") }));

/** How many in a hundred questions, in one wording, have a right answer among the first. */
const answered = async (find, questions, wording) => {
  let right = 0;
  for (const each of questions) {
    const places = await find(each[wording]);
    if (places.slice(0, first).some((place) => each.right.includes(place))) right += 1;
  }
  return `${((100 * right) / questions.length).toFixed(1)} %`;
};

/** What each question takes a searcher that was just loaded, as none may profit from questions asked before. */
const turn =
  (name, { load }, questions) =>
  async () => {
    const find = await load();
    const taken = [];
    for (const { plain, twin } of questions) {
      for (const text of [plain, twin]) {
        const start = performance.now();
        await find(text);
        taken.push(performance.now() - start);
      }
    }
    const sorted = taken.toSorted((one, other) => one - other);
    return { [`${name}/median`]: median(taken), [`${name}/slow`]: sorted[Math.floor(sorted.length * 0.95)] };
  };

export const compare = async ({ top, rounds }) => {
  const edition = join(top, "site/target/site/england");
  const load = createRequire(join(npm(import.meta.dirname), "package.json"));
  const index = /`([^]*)`/.exec(readFileSync(join(edition, "search/index.js"), "utf8"))[1];
  const all = sections(edition, index, load("parse5").parse);
  const known = asked(join(top, "site/src/test/fixtures/questions.tsv"));
  const found = await contenders(edition, all, known, load);
  const unseen = asked(join(import.meta.dirname, "unseen.tsv"));
  const names = Object.keys(found);
  const figures = await inTurns(
    names.map((name) => turn(name, found[name], known)),
    rounds,
    1,
  );
  const time = (name, part) =>
    `${median(figures[`${name}/${part}`]).toFixed(2)} (${ratio(figures[`ours/${part}`], figures[`${name}/${part}`]).toFixed(2)})`;
  const rows = [];
  for (const name of names) {
    const find = await found[name].load();
    const shares = [];
    for (const questions of [known, unseen]) {
      for (const wording of ["plain", "twin"]) shares.push(await answered(find, questions, wording));
    }
    rows.push([name, ...shares, whole(found[name].bytes), time(name, "median"), time(name, "slow")]);
  }
  const head = ["", "right", "mistyped", "unseen", "mistyped", "bytes", "ms, median", "ms, 95th of 100"];
  return {
    text: [
      `${all.length} places, ${known.length} questions, ${unseen.length} unseen ones, and as many twins full of typing mistakes. In brackets ours to theirs.`,
      table([head, ...rows]),
    ].join("\n\n"),
    aims: [],
  };
};
