// Lighthouse on the built edition, and its first paint beside Eleventy with the x-govuk plugin. See README.md.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { install, median } from "../peers.mjs";
import { host } from "./host.mjs";
import { peer } from "./peer.mjs";

const top = resolve(import.meta.dirname, "../../..");
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    edition: { type: "string", default: join(top, "site/target/site/england") },
    chromium: { type: "string", default: process.env.CHROME_PATH ?? "/usr/bin/chromium" },
    port: { type: "string", default: "8970" },
  },
});
const OWN = { home: "", "a rule": "golden-rules/rule-3/", checker: "checker/", search: "search/" };
const BOTH = { home: "", "a rule": "golden-rules/rule-3/", consent: "consent/" };
const FOUR = ["performance", "accessibility", "best-practices", "seo"];

const round = (number, digits = 0) => number.toFixed(digits);
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

const folder = install(import.meta.dirname);
const packages = createRequire(join(folder, "package.json"));
const load = async (name) => import(pathToFileURL(packages.resolve(name)));
const { default: lighthouse } = await load("lighthouse");
const { default: puppeteer } = await load("puppeteer-core");
const port = Number(values.port);
const stop = await host(resolve(values.edition), peer(top, folder, "/peer/"), join(folder, "host"), port);

/** Looks at a page with a browser of its own. */
const look = async (path, tries = 3) => {
  const browser = await puppeteer.launch({
    executablePath: values.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const page = await browser.newPage();
    const categories = { onlyCategories: FOUR, logLevel: "error" };
    const { lhr } = await lighthouse(`http://127.0.0.1:${port}/${path}`, categories, undefined, page);
    if (!lhr.runtimeError) return lhr;
    if (tries === 1) throw new Error(lhr.runtimeError.message);
  } finally {
    await browser.close();
  }
  return look(path, tries - 1);
};

const score = (report, category) => Math.round(100 * report.categories[category].score);
const figure = (report, audit) => report.audits[audit].numericValue;
const missing = new Set();
const note = (name, report) => {
  for (const { auditRefs } of Object.values(report.categories)) {
    for (const { id, weight } of auditRefs) {
      const { score: part, explanation, displayValue } = report.audits[id];
      if (weight && part !== null && part < 0.9) missing.add(`${name}: ${id} ${explanation ?? displayValue ?? ""}`);
    }
  }
};

const looks = {};
const keep = (name, report) => (looks[name] ??= []).push(report);
const turns = [
  ...Object.entries(OWN).map(([name, path]) => [`own ${name}`, `england/${path}`]),
  ...Object.entries(BOTH).map(([name, path]) => [`peer ${name}`, `peer/${path}`]),
  ["own consent", "england/consent/"],
];
try {
  await look("england/");
  await look("peer/");
  for (let i = 0; i < Number(values.rounds); i++) {
    for (let turn = 0; turn < turns.length; turn++) {
      const [name, path] = turns[(turn + i) % turns.length];
      keep(name, await look(path));
    }
  }
  console.log(`Medians of ${values.rounds} rounds, ${packages("lighthouse/package.json").version} of Lighthouse, mobile throttling as it comes\n`);
  row("page", ...FOUR, "first paint ms", "largest paint ms", "blocked ms", "shift", "bytes");
  row("---", ...FOUR.map(() => "--:"), ...Array(5).fill("--:"));
  for (const [name] of Object.entries(OWN)) {
    const all = looks[`own ${name}`];
    all.forEach((report) => note(name, report));
    const of = (audit, digits) => round(median(all.map((report) => figure(report, audit))), digits);
    row(
      name,
      ...FOUR.map((category) => median(all.map((report) => score(report, category)))),
      of("first-contentful-paint"),
      of("largest-contentful-paint"),
      of("total-blocking-time"),
      of("cumulative-layout-shift", 3),
      of("total-byte-weight"),
    );
  }
  console.log(`\nNot whole: ${[...missing].join("; ") || "nothing"}\n`);
  row("page", "first paint ms", "peer's", "ratio", "bytes", "peer's", "peer's performance");
  row("---", ...Array(6).fill("--:"));
  for (const name of Object.keys(BOTH)) {
    const [own, other] = [looks[`own ${name}`], looks[`peer ${name}`]];
    const of = (all, audit) => median(all.map((report) => figure(report, audit)));
    const paint = "first-contentful-paint";
    row(
      name,
      round(of(own, paint)),
      round(of(other, paint)),
      round(median(own.map((report, i) => figure(report, paint) / figure(other[i], paint))), 2),
      of(own, "total-byte-weight"),
      of(other, "total-byte-weight"),
      median(other.map((report) => score(report, "performance"))),
    );
  }
} finally {
  stop();
}
