// Compares the published checker with the same page written by hand in plain JavaScript and as a Preact app. See README.md.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { install } from "../peers.mjs";
import { contenders, published } from "./contenders.mjs";
import { measure, transferred } from "./measure.mjs";
import { prove } from "./prove.mjs";
import { machine, table } from "./report.mjs";
import { serve } from "./server.mjs";
import { wordsOf } from "./words.mjs";

const top = resolve(import.meta.dirname, "../../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "15" } },
});
const edition = resolve(positionals[0] ?? join(top, "site/target/site/england"));
const rounds = Number(values.rounds);
const rates = [1, 6];
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  // Else the browser's address bar loads a page of its own beside each of ours.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup,AimEnabled,PreconnectToSearch",
];

const chromium = () => {
  const places = process.env.CHROMIUM
    ? [process.env.CHROMIUM]
    : ["chromium", "chromium-browser", "google-chrome"].flatMap((name) =>
        process.env.PATH.split(delimiter).map((folder) => join(folder, name)),
      );
  const found = places.find((place) => {
    try {
      return accessSync(place, constants.X_OK) === undefined;
    } catch {
      return false;
    }
  });
  if (!found)
    throw new Error("There is no Chromium here. Install it, or name it in the environment variable CHROMIUM.");
  return found;
};

const walksOf = (id) =>
  execFileSync(join(top, "portal"), ["walks", "--edition", id, "--format", "text"], { encoding: "utf8" })
    .trim()
    .split("\n");

if (!existsSync(join(edition, "build.json"))) {
  throw new Error(`${edition} is no built edition. Build one: ./portal build --edition england`);
}
const packages = install(import.meta.dirname);
const load = createRequire(join(packages, "package.json"));
const { name, version, edition: id } = JSON.parse(readFileSync(join(edition, "build.json"), "utf8"));
const walks = walksOf(id);
const longest = walks.toSorted((a, b) => b.split(",").length - a.split(",").length)[0];
const way = longest.split(" -> ")[0].split(",");

const browser = await load("playwright-core").chromium.launch({ executablePath: chromium(), args: flags });
const blank = await browser.newPage();
const words = await blank.evaluate(wordsOf, readFileSync(join(edition, "checker/index.html"), "utf8"));
const { files, pages } = published(await contenders(edition, words, packages, load("esbuild")));
const server = await serve(files);
try {
  const names = Object.keys(pages);
  const addresses = Object.fromEntries(names.map((each) => [each, server.address + pages[each]]));
  const open = async (each) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(addresses[each]);
    return page;
  };
  const titles = Object.fromEntries(Object.entries(words.outcomes).map(([outcome, { title }]) => [outcome, title]));
  console.error(`Working the controls of ${names.length} pages through ${walks.length} walks …`);
  const steps = await prove(open, names, walks, titles);
  console.error(`Measuring ${rounds} rounds …`);
  const before = machine();
  const figures = await measure(browser, addresses, rates, way, rounds);
  const sizes = {};
  for (const each of names) sizes[each] = await transferred(browser, addresses[each]);
  const versions = Object.entries(JSON.parse(readFileSync(join(packages, "package.json"), "utf8")).dependencies);
  console.log(
    [
      `${name} edition, version ${version}: ${walks.length} walks and ${steps} states the same on all pages.`,
      `Medians of ${rounds} interleaved rounds; in brackets the ratio to plain, the median of the rounds' own ratios.`,
      `One step is the median of the ${way.length} steps of one walk.`,
      "",
      table(rates, figures, sizes),
      "",
      `${before}. Chromium ${browser.version()}, Node ${process.versions.node}, ${versions.map((each) => each.join(" ")).join(", ")}.`,
    ].join("\n"),
  );
} finally {
  await browser.close();
  server.stop();
}
