// The peers, kept out of the repository: npm and Maven bring them into the temporary folder.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";

/** A folder of the bench's own in the temporary folder. */
export const folder = (name) => {
  const place = join(tmpdir(), "safe-to-share-bench", name);
  mkdirSync(place, { recursive: true });
  return place;
};

/** Does something in a folder unless it was done for the same text before. */
const once = (place, text, make) => {
  const done = join(place, ".done");
  if (existsSync(done) && readFileSync(done, "utf8") === text) return;
  make();
  writeFileSync(done, text);
};

/**
 * Installs what a package.json names.
 *
 * @param part the folder of the bench that holds it
 * @return the folder that holds node_modules
 */
export const npm = (part) => {
  const place = folder(`npm-${basename(part)}`);
  const named = join(part, "package.json");
  once(place, readFileSync(named, "utf8"), () => {
    copyFileSync(named, join(place, "package.json"));
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
    execFileSync("npm", ["install", ...options], { cwd: place, stdio: ["ignore", "ignore", "inherit"] });
  });
  return place;
};

/**
 * Fetches the libraries that a folder's pom.xml names, and compiles programs of that folder against them.
 *
 * @return the class path of the programs
 */
export const java = (part, sources) => {
  const place = folder("java");
  const pom = readFileSync(join(part, "pom.xml"), "utf8");
  once(place, [pom, ...sources.map((source) => readFileSync(source, "utf8"))].join("\n"), () => {
    writeFileSync(join(place, "pom.xml"), pom);
    const options = ["-B", "-q", "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=lib"];
    execFileSync("mvn", options, { cwd: place, stdio: ["ignore", "inherit", "inherit"] });
    const compile = ["-nowarn", "-d", "classes", "-cp", "lib/*", ...sources];
    execFileSync("javac", compile, { cwd: place, stdio: ["ignore", "ignore", "ignore"] });
    // The archive of classes takes jars alone.
    execFileSync("jar", ["-cf", "peers.jar", "-C", "classes", "."], { cwd: place });
  });
  const libraries = readdirSync(join(place, "lib")).sort();
  return [join(place, "peers.jar"), ...libraries.map((name) => join(place, "lib", name))].join(delimiter);
};
