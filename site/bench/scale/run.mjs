// Builds many editions with ./portal and with Hugo, in turns, and copies what was built. See README.md.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { hugoSite } from "./hugo.mjs";
import { ids, project } from "./project.mjs";
import { machine, table } from "./report.mjs";

const top = resolve(import.meta.dirname, "../../..");
const { values } = parseArgs({
  options: {
    editions: { type: "string", default: "200" },
    rounds: { type: "string", default: "5" },
    keep: { type: "boolean", default: false },
  },
});
const count = Number(values.editions);
const folder = join(tmpdir(), "safe-to-share-scale");
const at = (name) => join(folder, name);
const day = "2026-11-22";

const need = (program, what) => {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
  } catch {
    throw new Error(`${what} is missing. On Debian or Ubuntu: apt-get install ${what}`);
  }
};

const empty = (...names) => names.forEach((name) => rmSync(at(name), { recursive: true, force: true }));

/** Runs a command with nothing left to be written to the disk: seconds in all and of processor, and peak memory in MiB. */
const timed = (command) => {
  execFileSync("sync");
  const report = at("time.txt");
  execFileSync("/usr/bin/time", ["-o", report, "-f", "%e %U %S %M", "sh", "-c", command], {
    cwd: at("project"),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [wall, user, system, memory] = readFileSync(report, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, processor: user + system, memory: memory / 1024 };
};

const build = (out, more = "") => `./portal build --pages-only --as-at ${day} --out ${at(out)} ${more}`;
const hugo = `hugo --quiet --source ${at("hugo")}/$site --destination ${at("hugo-out")}/$site`;

const contenders = {
  portal: () => timed(build("out")),
  "portal, nothing changed": () => timed(build("out")),
  "copy of the finished files": () => timed(`cp -r ${at("out")} ${at("copy")}`),
  "Hugo, one after another": () => timed(`for site in $(ls ${at("hugo")}); do ${hugo}; done`),
  "Hugo, two at once": () => {
    empty("hugo-out");
    return timed(`ls ${at("hugo")} | xargs -P 2 -I site hugo --quiet --source ${at("hugo")}/site --destination ${at("hugo-out")}/site`);
  },
};

const files = (name) =>
  readdirSync(at(name), { recursive: true })
    .map((file) => join(at(name), file))
    .filter((file) => statSync(file).isFile());

/** The words that stand on the pages below a folder, and how many files there are and of what size. */
const measure = (name) => {
  const all = files(name).filter((file) => !file.endsWith(".built"));
  const pages = all.filter((file) => file.endsWith(".html"));
  const words = (file) => readFileSync(file, "utf8").replace(/<[^>]*>/g, " ").split(/\s+/).filter(Boolean).length;
  return {
    files: all.length,
    pages: pages.length,
    bytes: all.reduce((sum, file) => sum + statSync(file).size, 0),
    words: pages.reduce((sum, file) => sum + words(file), 0),
  };
};

/** Ends the run if the two do not do the same work. */
const proveEqual = (ours, theirs) => {
  if (ours.pages !== theirs.pages) {
    throw new Error(`portal makes ${ours.pages} pages, Hugo ${theirs.pages}. Mend hugo.mjs.`);
  }
  if (Math.abs(ours.words / theirs.words - 1) > 0.1) {
    throw new Error(`portal shows ${ours.words} words, Hugo ${theirs.words}: more than a tenth apart. Mend hugo.mjs.`);
  }
};

need("hugo", "hugo");
need("/usr/bin/time", "time");
// Builds the Java modules first, since the generated project only points to them.
execFileSync("./portal", ["--version"], { cwd: top, stdio: ["ignore", "ignore", "inherit"] });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
project(top, at("project"), count);
execFileSync("sh", ["-c", build("out", "--shard 1/1")], { cwd: at("project"), stdio: ["ignore", "ignore", "pipe"] });
for (const id of ids(count)) {
  hugoSite(at("project"), join(at("out"), id), id, join(at("hugo"), id));
}
const rounds = [];
let sizes;
for (let round = 0; round < Number(values.rounds); round++) {
  empty("out", "copy", "hugo-out");
  rounds.push(Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, run()])));
  sizes ??= { portal: measure("out"), Hugo: measure("hugo-out") };
  proveEqual(sizes.portal, sizes.Hugo);
  console.error(`round ${round + 1}: ${JSON.stringify(rounds.at(-1))}`);
}
console.log(`${count} editions, ${rounds.length} rounds, ${machine()}\n`);
console.log(table(rounds, sizes, count));
if (!values.keep) {
  rmSync(folder, { recursive: true, force: true });
}
