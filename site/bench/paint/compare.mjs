// Lighthouse on the built edition, and its first paint beside Eleventy with the x-govuk plugin.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, need, run } from "../core/command.mjs";
import { folder, npm } from "../core/peers.mjs";
import { inTurns, median, parts, ratio } from "../core/rounds.mjs";
import { table, whole } from "../core/table.mjs";
import { sites } from "../guide/sites.mjs";
import { host } from "./host.mjs";

const port = 8970;
const own = { home: "", "a rule": "golden-rules/rule-3/", checker: "checker/", search: "search/" };
const both = { home: "", "a rule": "golden-rules/rule-3/", consent: "consent/" };
const four = ["performance", "accessibility", "best-practices", "seo"];
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Looks at a page with a browser of its own, under Lighthouse's default mobile throttling. */
const look = async ({ lighthouse, puppeteer }, path, tries = 3) => {
  const browser = await puppeteer.launch({ executablePath: chromium(), args: flags });
  try {
    const page = await browser.newPage();
    const only = { onlyCategories: four, logLevel: "error" };
    const { lhr } = await lighthouse(`http://127.0.0.1:${port}/${path}`, only, undefined, page);
    if (!lhr.runtimeError) return lhr;
    if (tries === 1) throw new Error(lhr.runtimeError.message);
  } finally {
    await browser.close();
  }
  return look({ lighthouse, puppeteer }, path, tries - 1);
};

/** What a report comes to. */
const kept = ({ audits, categories }) => ({
  scores: Object.fromEntries(four.map((each) => [each, Math.round(100 * categories[each].score)])),
  paint: audits["first-contentful-paint"].numericValue,
  largest: audits["largest-contentful-paint"].numericValue,
  blocked: audits["total-blocking-time"].numericValue,
  shift: audits["cumulative-layout-shift"].numericValue,
  bytes: audits["total-byte-weight"].numericValue,
  missing: Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 0.9)
    .map(({ id }) => `${id} ${audits[id].explanation ?? audits[id].displayValue ?? ""}`),
});

const ownTable = (figures) => {
  const head = ["page", ...four, "first paint ms", "largest paint ms", "blocked ms", "shift", "bytes"];
  const row = (name) => {
    const found = figures[`england/${own[name]}`];
    const of = (part) => median(parts(found, part));
    const scores = four.map((each) => median(found.map(({ scores }) => scores[each])));
    return [
      name,
      ...scores,
      whole(of("paint")),
      whole(of("largest")),
      whole(of("blocked")),
      of("shift").toFixed(3),
      whole(of("bytes")),
    ];
  };
  return table([head, ...Object.keys(own).map(row)]);
};

const besideTable = (figures) => {
  const row = (name) => {
    const [ours, theirs] = ["england", "peer"].map((each) => figures[`${each}/${both[name]}`]);
    const pair = (part) => [ours, theirs].map((each) => whole(median(parts(each, part))));
    const performance = median(theirs.map(({ scores }) => scores.performance));
    const paints = ratio(parts(ours, "paint"), parts(theirs, "paint")).toFixed(2);
    return [name, ...pair("paint"), paints, ...pair("bytes"), performance];
  };
  const head = ["page", "first paint ms", "peer's", "ratio", "bytes", "peer's", "peer's performance"];
  return table([head, ...Object.keys(both).map(row)]);
};

export const compare = async ({ top, rounds }) => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major * 100 + minor < 2219)
    throw new Error("Lighthouse needs Node 22.19. Try: npx --yes node@22 site/bench/run.mjs --only paint");
  need("nginx", "nginx", "/usr/sbin/nginx");
  const packages = createRequire(join(npm(import.meta.dirname), "package.json"));
  const load = async (name) => (await import(pathToFileURL(packages.resolve(name)))).default;
  const tools = { lighthouse: await load("lighthouse"), puppeteer: await load("puppeteer-core") };
  const made = sites(top, "paint", { wanted: ["govuk"], prefix: "/peer/" });
  run(made.command("govuk"), made.place);
  const stop = await host(join(top, "site/target/site/england"), made.at("out-govuk/area-001"), folder("host"), port);
  try {
    const paths = [
      ...Object.values(own).map((path) => `england/${path}`),
      ...Object.values(both).map((path) => `peer/${path}`),
      "england/consent/",
    ];
    const turns = paths.map((path) => async () => ({ [path]: kept(await look(tools, path)) }));
    const figures = await inTurns(turns, rounds);
    const missing = Object.values(own).flatMap((path) => figures[`england/${path}`].flatMap(({ missing }) => missing));
    const { version } = JSON.parse(readFileSync(packages.resolve("lighthouse/package.json"), "utf8"));
    return {
      text: [
        `Lighthouse ${version}, mobile throttling as it comes. Taken away from our pages: ${[...new Set(missing)].join("; ") || "nothing"}.`,
        ownTable(figures),
        besideTable(figures),
      ].join("\n\n"),
      aims: [],
    };
  } finally {
    stop();
    made.remove();
  }
};
