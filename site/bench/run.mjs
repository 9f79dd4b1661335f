// Runs every comparison and writes what came of it into RESULTS.md. See README.md.
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { need } from "./core/command.mjs";
import { machine } from "./core/machine.mjs";
import { npm } from "./core/peers.mjs";
import { put } from "./core/results.mjs";
import { aims } from "./core/table.mjs";

const top = resolve(import.meta.dirname, "../..");
const usual = ["build", "serve", "pages", "scale", "bytes", "checker", "search"];
const all = [...usual, "paint"];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", multiple: true, default: [] },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const chosen = [...values.only, ...positionals];
const strangers = chosen.filter((name) => !all.includes(name));
if (strangers.length) throw new Error(`There is no ${strangers.join(", ")}. Choose among ${all.join(", ")}.`);
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
if (!(rounds >= 1)) throw new Error("--rounds takes a number, 1 or more.");

need("time", "/usr/bin/time");
// Builds the Java modules first, and the edition that the browser is shown.
execFileSync("./portal", ["build", "--pages-only", "--edition", "england"], {
  cwd: top,
  stdio: ["ignore", "ignore", "pipe"],
});

const failed = [];
for (const name of chosen.length ? chosen : usual) {
  console.error(`${name} …`);
  const on = machine(npm(join(import.meta.dirname, "guide")));
  const began = performance.now();
  try {
    const { compare } = await import(`./${name}/compare.mjs`);
    const found = await compare({ top, rounds, quick: values.quick });
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    const day = new Date().toISOString().slice(0, 10);
    const command = `node site/bench/run.mjs --only ${name}${values.quick ? " --quick" : ""} --rounds ${rounds}`;
    const text = [found.text, aims(found.aims), `${day}, \`${command}\`, ${minutes} minutes. ${on}.`]
      .filter(Boolean)
      .join("\n\n");
    console.log(`## ${name}\n\n${text}\n`);
    if (!values.quick) put(name, text);
  } catch (fault) {
    failed.push(name);
    console.error(fault);
  }
}
if (failed.length) {
  console.error(`Without figures: ${failed.join(", ")}.`);
  process.exitCode = 1;
}
