// RESULTS.md: what a comparison writes stands between two marks, and is all that a rerun replaces.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "../RESULTS.md");

/** Puts a text between the marks of a name. */
export const put = (name, text) => {
  const before = readFileSync(file, "utf8");
  const [begin, end] = [`<!-- ${name}: made by run.mjs -->`, `<!-- ${name}: end -->`];
  const from = before.indexOf(begin);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`RESULTS.md has no marks for ${name}.`);
  writeFileSync(file, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`);
};
