// What benches share: their peers, kept out of the repository, and the median of what they measure.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * Installs what a bench measures beside ours, and with, into a temporary folder.
 *
 * @param bench the folder of the bench, whose package.json names it
 * @return that temporary folder
 */
export const install = (bench) => {
  const folder = join(tmpdir(), `safe-to-share-bench-${basename(bench)}`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(bench, "package.json"), join(folder, "package.json"));
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return folder;
};

export const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
