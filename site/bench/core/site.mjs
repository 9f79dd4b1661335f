// What a built site comes to, so that none does less work than another unseen.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many files and pages there are below a folder, of what size, and how many words stand on the pages. */
export const measured = (folder) => {
  const all = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => !file.endsWith(".built") && statSync(file).isFile());
  const pages = all.filter((file) => file.endsWith(".html"));
  const words = (file) =>
    readFileSync(file, "utf8")
      .replace(/<[^>]*>/g, " ")
      .split(/\s+/)
      .filter(Boolean).length;
  return {
    files: all.length,
    pages: pages.length,
    bytes: all.reduce((sum, file) => sum + statSync(file).size, 0),
    words: pages.reduce((sum, file) => sum + words(file), 0),
  };
};

/**
 * Ends the run if a site does not come to as much as ours: in its number of pages, or by a tenth in its words.
 *
 * @param frame whether it has a frame like ours round its pages, so that its words can be counted beside ours
 */
export const proveEqual = (name, ours, theirs, frame = true) => {
  if (ours.pages !== theirs.pages) throw new Error(`portal makes ${ours.pages} pages, ${name} ${theirs.pages}.`);
  if (frame && Math.abs(ours.words / theirs.words - 1) > 0.1) {
    throw new Error(`portal shows ${ours.words} words, ${name} ${theirs.words}: more than a tenth apart.`);
  }
};
