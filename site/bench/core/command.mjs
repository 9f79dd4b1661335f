// Commands, and what they take.
import { execFileSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const report = join(tmpdir(), `safe-to-share-bench-time-${process.pid}`);

/** Runs a command of the shell in a folder. */
export const run = (command, cwd) => execFileSync("sh", ["-c", command], { cwd, stdio: ["ignore", "ignore", "pipe"] });

/**
 * Runs a command of the shell, with nothing of earlier ones left to be written to the disk.
 *
 * @return seconds in all and of processor, and the peak memory of its largest process in MiB
 */
export const timed = (command, cwd) => {
  execFileSync("sync");
  const start = performance.now();
  execFileSync("/usr/bin/time", ["-o", report, "-f", "%U %S %M", "sh", "-c", command], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const wall = (performance.now() - start) / 1000;
  const [user, system, memory] = readFileSync(report, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, processor: user + system, memory: memory / 1024 };
};

/** The path of a program that goes by one of some names, or nothing. */
export const found = (...names) =>
  names
    .flatMap((name) =>
      name.includes("/") ? [name] : process.env.PATH.split(delimiter).map((folder) => join(folder, name)),
    )
    .find((place) => {
      try {
        accessSync(place, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** The same; ends the run where there is none. */
export const need = (debian, ...names) => {
  const place = found(...(names.length ? names : [debian]));
  if (!place) throw new Error(`${debian} is missing. On Debian or Ubuntu: apt-get install ${debian}`);
  return place;
};

/** Chromium, or a browser like it; the environment variable CHROMIUM can name one. */
export const chromium = () =>
  need(
    "chromium",
    ...(process.env.CHROMIUM ? [process.env.CHROMIUM] : ["chromium", "chromium-browser", "google-chrome"]),
  );
