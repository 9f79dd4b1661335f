// Compares the published search with lunr and MiniSearch on the same sections and questions. See README.md.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { install, median } from "../peers.mjs";
import { contenders } from "./contenders.mjs";
import { sections } from "./sections.mjs";

const top = resolve(import.meta.dirname, "../../..");
const edition = resolve(process.argv[2] ?? join(top, "site/target/site/england"));
const ROUNDS = 15;
const FIRST = 3;


const packages = install(import.meta.dirname);
const { parse } = createRequire(join(packages, "package.json"))("node-html-parser");
const index = /`([^]*)`/.exec(readFileSync(join(edition, "search/index.js"), "utf8"))[1];
const all = sections(edition, index, parse);
const questions = readFileSync(resolve(process.argv[3] ?? join(top, "site/src/test/fixtures/questions.tsv")), "utf8")
  .trim()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split("\t"))
  .map(([plain, twin, right]) => ({ plain, twin, right: right.split(" ") }));

const found = contenders(edition, all, packages);
const names = Object.keys(found);
const times = Object.fromEntries(names.map((name) => [name, []]));
const slowest = Object.fromEntries(names.map((name) => [name, []]));
const answered = (find, wording) =>
  questions.filter((each) => find(each[wording]).slice(0, FIRST).some((place) => each.right.includes(place))).length;

// Two rounds come before those that count; the order moves on by one each round.
for (let round = -2; round < ROUNDS; round++) {
  for (let i = 0; i < names.length; i++) {
    const name = names[(i + round + names.length) % names.length];
    const find = found[name].load();
    const taken = [];
    for (const { plain, twin } of questions) {
      for (const text of [plain, twin]) {
        const start = performance.now();
        find(text);
        taken.push(performance.now() - start);
      }
    }
    if (round >= 0) {
      times[name].push(median(taken));
      slowest[name].push(taken.toSorted((one, other) => one - other)[Math.floor(taken.length * 0.95)]);
    }
  }
}

const ratio = (list, name) => median(list[name].map((time, round) => time / list.ours[round])).toFixed(2);
const row = (name) => {
  const find = found[name].load();
  const share = (wording) => `${((100 * answered(find, wording)) / questions.length).toFixed(1)} %`;
  const time = (list) => `${median(list[name]).toFixed(2)} (${ratio(list, name)})`;
  return [name, share("plain"), share("twin"), found[name].bytes, time(times), time(slowest)];
};
const table = [
  ["", "right", "right, mistyped", "bytes", "ms, median", "ms, 95th of 100"],
  ["---", "---", "---", "---", "---", "---"],
  ...names.map(row),
];
console.log(`${all.length} places, ${questions.length} questions and as many twins; medians of ${ROUNDS} interleaved rounds,`);
console.log("in brackets the ratio to ours, the median of the rounds' own ratios.\n");
console.log(table.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
console.log(`\n${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}.`);
