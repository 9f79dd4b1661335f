// The published checker beside the same page written by hand in plain JavaScript, and as an app of Preact and of React.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { browser as launch } from "../core/browser.mjs";
import { npm } from "../core/peers.mjs";
import { inTurns, median, parts, ratio } from "../core/rounds.mjs";
import { aim, table, whole } from "../core/table.mjs";
import { contenders, published } from "./contenders.mjs";
import { transferred, turn } from "./measure.mjs";
import { prove } from "./prove.mjs";
import { serve } from "./server.mjs";
import { wordsOf } from "./words.mjs";

const rates = [1, 6];
const base = "plain";
const figures = {
  script: "script time to the first question, ms",
  shown: "first question shown, ms",
  step: "one step, ms",
};

const walksOf = (top, id) =>
  execFileSync(join(top, "portal"), ["walks", "--edition", id, "--format", "text"], { encoding: "utf8" })
    .trim()
    .split("\n");

const timeRow = (names, found, rate, part) => {
  const list = (name) => parts(found[`${name}/${rate}`], part);
  const cell = (name) =>
    `${median(list(name)).toFixed(2)}${name === base ? "" : ` (${ratio(list(name), list(base)).toFixed(2)})`}`;
  return [`${figures[part]}${rate === 1 ? "" : `, processor ${rate}x slower`}`, ...names.map(cell)];
};

const byteRow = (names, sizes, part) => {
  const cell = (name) =>
    `${whole(sizes[name][part])}${name === base ? "" : ` (${(sizes[name][part] / sizes[base][part]).toFixed(2)})`}`;
  return [`${part}, bytes as sent (Brotli)`, ...names.map(cell)];
};

export const compare = async ({ top, rounds, quick }) => {
  const edition = join(top, "site/target/site/england");
  const packages = npm(import.meta.dirname);
  const load = createRequire(join(packages, "package.json"));
  const walks = walksOf(top, "england");
  const longest = walks.toSorted((a, b) => b.split(",").length - a.split(",").length)[0];
  const way = longest.split(" -> ")[0].split(",");
  const browser = await launch();
  let server;
  try {
    const blank = await browser.newPage();
    const words = await blank.evaluate(wordsOf, readFileSync(join(edition, "checker/index.html"), "utf8"));
    const { files, pages } = published(await contenders(edition, words, packages, load("esbuild")));
    server = await serve(files);
    const names = Object.keys(pages);
    const address = (name) => server.address + pages[name];
    const open = async (name) => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(address(name));
      return page;
    };
    const titles = Object.fromEntries(Object.entries(words.outcomes).map(([outcome, { title }]) => [outcome, title]));
    const steps = await prove(open, names, quick ? walks.slice(0, 20) : walks, titles);
    const turns = names.map((name) => turn(browser, name, address(name), rates, way));
    const found = await inTurns(turns, rounds, 2);
    const sizes = {};
    for (const name of names) sizes[name] = await transferred(browser, address(name));
    const scripts = sizes.ours.scripts / sizes.plain.scripts;
    const total = sizes.ours.total / sizes.plain.total;
    return {
      text: [
        `${walks.length} walks, ${steps} states the same on all pages. In brackets theirs to plain. One step is the median of the ${way.length} steps of one walk.`,
        table([
          ["", ...names],
          ...rates.flatMap((rate) => Object.keys(figures).map((part) => timeRow(names, found, rate, part))),
          ...Object.keys(sizes[base]).map((part) => byteRow(names, sizes, part)),
        ]),
      ].join("\n\n"),
      aims: [
        aim("checker bytes ≤ 1.5 × plain JavaScript: the whole page", total.toFixed(2), total <= 1.5),
        aim("the same, its scripts alone", scripts.toFixed(2), scripts <= 1.5),
      ],
    };
  } finally {
    await browser.close();
    server?.stop();
  }
};
