// What figures were measured on.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { arch, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { chromium } from "./command.mjs";

const said = (program, args, pattern) => {
  try {
    return execFileSync("sh", ["-c", `"${program}" ${args} 2>&1`], { encoding: "utf8" }).match(pattern)[1];
  } catch {
    return "none";
  }
};

/**
 * The machine and the versions of what runs on it, as one paragraph.
 *
 * @param packages the folder in which npm installed Eleventy
 */
export const machine = (packages) => {
  const { version: eleventy } = JSON.parse(
    readFileSync(join(packages, "node_modules/@11ty/eleventy/package.json"), "utf8"),
  );
  const [{ model }] = cpus();
  return [
    `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `${type()} ${release()} ${arch()}`,
    `Java ${said("java", "-version", /version "([^"]+)"/)}`,
    `Node ${process.versions.node}`,
    `Hugo ${said("hugo", "version", /v([0-9.]+)/)}`,
    `Eleventy ${eleventy}`,
    `Chromium ${said(chromium(), "--version", /Chrom\w* ([0-9.]+)/)}`,
    `load at the start ${loadavg()[0].toFixed(1)}`,
  ].join("; ");
};
