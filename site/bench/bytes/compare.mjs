// What each kind of page brings to a reader, beside the x-govuk plugin's page of the same text.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { run } from "../core/command.mjs";
import { table, whole } from "../core/table.mjs";
import { sites } from "../guide/sites.mjs";

const kinds = {
  home: "index.html",
  guidance: "consent/index.html",
  "golden rule": "golden-rules/rule-3/index.html",
  "worked example": "examples/address-please/index.html",
  "special situation": "special-situations/missing/index.html",
  glossary: "glossary/index.html",
  contacts: "contacts/index.html",
  "law register": "law/index.html",
  checker: "checker/index.html",
  "state of the checker": "checker/purpose/index.html",
  outcome: "checker/protect/index.html",
  flowchart: "flowchart/index.html",
  search: "search/index.html",
  changes: "changes/index.html",
};

// Of these the plugin shows only what we worked out: it has no checker, search or register of its own.
const ours = new Set(["law register", "checker", "flowchart", "search", "changes"]);

const compressed = (file) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(file), { params }).length;
};

/** Styles and scripts that a page names, and the scripts that those import, each once. */
const linked = (site, prefix, page) => {
  const html = readFileSync(join(site, page), "utf8");
  const named = [
    ...[...html.matchAll(/<link\b[^>]*>/g)].filter(([tag]) => /rel="?(stylesheet|modulepreload)/.test(tag)),
    ...html.matchAll(/<script\b[^>]*\ssrc=[^>]*>/g),
  ].map(([tag]) => tag.match(/\s(?:href|src)="?([^"\s>]+)/)[1].replace(/[?#].*/, ""));
  const files = new Set();
  const add = (file) => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    if (!file.endsWith(".js")) return;
    for (const [, path] of readFileSync(file, "utf8").matchAll(/\b(?:import|from)\s*"(\.[^"]+)"/g))
      add(join(dirname(file), path));
  };
  const place = (path) =>
    path.startsWith("/") ? join(site, path.replace(prefix, "/")) : join(site, dirname(page), path);
  named.forEach((path) => add(place(path)));
  return [...files];
};

const sizes = (site, prefix, page) => {
  const files = linked(site, prefix, page);
  const sum = (ending) =>
    files.filter((file) => file.endsWith(ending)).reduce((total, file) => total + compressed(file), 0);
  const found = [compressed(join(site, page)), sum(".css"), sum(".js")];
  return { parts: found, all: found.reduce((one, other) => one + other) };
};

export const compare = async ({ top }) => {
  const made = sites(top, "bytes", { wanted: ["govuk"] });
  run(made.command("govuk"), made.place);
  made.prove("govuk");
  const prefix = "/area-001/";
  const rows = Object.entries(kinds).map(([kind, page]) => {
    const own = sizes(made.at("out-portal/area-001"), prefix, page);
    if (ours.has(kind)) return [kind, ...own.parts.map(whole), whole(own.all), "", ""];
    const theirs = sizes(made.at("out-govuk/area-001"), prefix, page);
    return [kind, ...own.parts.map(whole), whole(own.all), whole(theirs.all), (own.all / theirs.all).toFixed(2)];
  });
  made.remove();
  return {
    text: [
      "Bytes, compressed with Brotli at quality 11. The plugin's pages lack urgent help, sources, reviews and the menu of all pages.",
      table([["", "page", "style", "scripts", "all", "x-govuk's", "ours to it"], ...rows]),
    ].join("\n\n"),
    aims: [],
  };
};
