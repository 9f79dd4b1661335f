// The sites that contenders build: a generated project for ./portal, and the same editions for each peer.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { need, run } from "../core/command.mjs";
import { folder, java as libraries, npm } from "../core/peers.mjs";
import { measured, proveEqual } from "../core/site.mjs";
import { hugo } from "./hugo.mjs";
import { guide } from "./pages.mjs";
import { eleventy, govuk, java } from "./peers.mjs";
import { areas, ids, project } from "./project.mjs";
import { resolved } from "./resolved.mjs";
import { write } from "./text.mjs";

/** The day as at which we build. */
export const day = "2026-11-22";

/** What ./portal starts Java with. */
const flags = (top) => readFileSync(join(top, "portal"), "utf8").match(/^flags='(.*)'$/m)[1];

/** What a build may have kept that is made of neither pages nor templates. */
const drawn = /^[0-9a-f]{16}-(style|flowchart|share)-/;

/**
 * Writes the sites into the temporary folder.
 *
 * @param top this project
 * @param name what they are for
 * @param count how many editions
 * @param pages how many pages each edition has; if not told, those of its guide
 * @param wanted the peers
 * @param prefix where the x-govuk plugin's site will stand, if not where ours does
 * @return commands of the shell that build them, by contender; each writes into the folder "out-" and the contender's name
 */
export const sites = (top, name, { count = 1, pages, wanted, prefix }) => {
  const place = folder(name);
  const at = (...path) => join(place, ...path);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  project(top, at("project"));
  // The first start makes Java's archive of classes, by building an edition with its PDF: a usual one, so that it ends soon.
  areas(top, at("project"), 1, 0);
  run("cd project && ./portal --version", place);
  const portal = `cd project && ./portal build --pages-only --as-at ${day} --out ${at("out-portal")}`;
  areas(top, at("project"), count, 0);
  run(portal, place);
  if (pages) {
    areas(top, at("project"), count, pages - measured(at("out-portal")).pages / count);
    run(portal, place);
  }

  const packages = npm(import.meta.dirname);
  const paths = new Map(ids(count).map((id) => [id, at("out-portal", id)]));
  for (const [id, published] of paths) {
    const read = guide(at("project"), published, id);
    const found = wanted.every((peer) => peer === "hugo") ? undefined : resolved(read, packages);
    const empty = (peer) => mkdirSync(at(peer, id), { recursive: true });
    const write = {
      hugo: () => hugo(read, published, at("hugo", id)),
      eleventy: () => (empty("eleventy"), eleventy(found, read, published, packages, at("eleventy", id))),
      govuk: () => (empty("govuk"), govuk(found, packages, at("govuk", id), prefix)),
      floor: () => java(found, read, published, at("floor", id)),
      jbake: () => java(found, read, published, at("jbake", id)),
    };
    wanted.forEach((peer) => write[peer]());
  }

  const each = (command) => `for id in ${ids(count).join(" ")}; do ${command} || exit 1; done`;
  const eleventies = (peer) =>
    each(`(cd ${peer}/$id && OUT=${at(`out-${peer}`)}/$id node node_modules/@11ty/eleventy/cmd.cjs --quiet)`);
  const programs = () =>
    libraries(
      import.meta.dirname,
      ["Floor.java", "Stock.java"].map((source) => join(import.meta.dirname, "java", source)),
    );
  const archive = at("floor.jsa");
  const floor = (more) => each(`java ${flags(top)} ${more} -cp '${programs()}' Floor floor/$id out-floor/$id`);
  const commands = {
    portal: () => portal,
    hugo: () => (need("hugo"), each(`hugo --quiet --source hugo/$id --destination ${at("out-hugo")}/$id`)),
    eleventy: () => eleventies("eleventy"),
    govuk: () => eleventies("govuk"),
    floor: () => floor(`-XX:SharedArchiveFile=${archive}`),
    jbake: () => each(`java -cp '${programs()}' Stock jbake/$id out-jbake/$id 2>/dev/null`),
  };
  if (wanted.includes("floor")) run(floor(`-XX:ArchiveClassesAtExit=${archive}`), place);

  /** Takes away what a contender has written. */
  const empty = (...contenders) =>
    contenders.forEach((each) => rmSync(at(`out-${each}`), { recursive: true, force: true }));
  /** Takes away what ./portal keeps between builds; what is drawn may stay. */
  const forget = (drawings) => {
    const kept = ["lib", "frontend", "portal.jar", "portal.jsa", ...(drawings ? [] : ["cache"])];
    const target = at("project/site/target");
    for (const each of readdirSync(target).filter((each) => !kept.includes(each))) {
      rmSync(join(target, each), { recursive: true, force: true });
    }
    if (drawings) return;
    for (const each of readdirSync(join(target, "cache")).filter((each) => !drawn.test(each))) {
      rmSync(join(target, "cache", each), { recursive: true, force: true });
    }
  };
  /** What each contender has written; ends the run where one has written less. */
  const prove = (...contenders) => {
    const ours = measured(at("out-portal"));
    const sizes = { portal: ours };
    for (const each of contenders) {
      sizes[each] = measured(at(`out-${each}`));
      proveEqual(each, ours, sizes[each], each !== "govuk");
    }
    return sizes;
  };
  const remove = () => rmSync(place, { recursive: true, force: true });
  return { place, at, remove, command: (contender) => commands[contender](), empty, forget, prove };
};

const texts = {
  portal: {
    base: "project/content/base/consent.md",
    edition: "project/content/editions/area-001/local-secure-sharing.md",
  },
  hugo: { base: "hugo/area-001/content/consent.md", edition: "hugo/area-001/content/local-secure-sharing.md" },
};
const layouts = {
  portal: "project/templates/_layout.ftl",
  hugo: "hugo/area-001/layouts/_default/baseof.html",
  eleventy: "eleventy/area-001/layouts/page.njk",
};

/** What is edited: the page on which it shows. */
export const edited = {
  base: "consent/index.html",
  template: "consent/index.html",
  edition: "local-secure-sharing/index.html",
};

/**
 * How a contender's source is edited: given a word, writes it where it then shows on a page, in place of the word before.
 *
 * @param what "base", "template" or "edition"
 */
export const editor = ({ at }, contender, what) => {
  const page = `${contender}/area-001/site/${edited[what].replace(".html", ".md")}`;
  const file = at(what === "template" ? layouts[contender] : (texts[contender]?.[what] ?? page));
  const text = readFileSync(file, "utf8");
  const into = (word) =>
    what === "template"
      ? text.replace('<footer class="site-footer">', `<footer class="site-footer"><p>Edited: ${word}.</p>`)
      : text.replace(/(\{% endraw %\}\s*)?$/, (end) => `\nEdited: ${word}.\n${end}`);
  return (word) => write(file, into(word));
};
