// An edition's pages for peers: the same text, with everything done beforehand that peers do not know.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { partnershipOf } from "./project.mjs";
import {
  below,
  changedPage,
  entries,
  factsOf,
  filled,
  lawNames,
  offOf,
  plain,
  quoted,
  read,
  shown,
  sourced,
  split,
} from "./text.mjs";

// Pages that no template of a usual guide lays out: peers are given what stands on them as HTML that is ready, as they are
// those that are made of no Markdown at all.
const computed = [
  "caldicott/versions/index.html",
  "checker/index.html",
  "checker/poster/index.html",
  "contacts/card/index.html",
  "flowchart/index.html",
  "flowchart-differences/index.html",
  "golden-rules/old-posters/index.html",
  "golden-rules/versions/index.html",
  "law/index.html",
];
const computedBelow = /^(course|forms|practise|questions)\//;

/** The main part of a published page. */
const main = (html) => html.slice(html.indexOf(">", html.indexOf("<main")) + 1, html.indexOf("</main>"));

/** The title of a published page, as fields. */
const titled = (html) => `title: ${quoted(html.match(/<title[^>]*>(.*?)(?: – |<)/)[1])}\n`;

/** The links to what comes next, as they stand on the plain page of a state. */
const choices = (html) =>
  [...html.matchAll(/<li><a href="\.\.\/([a-z0-9-]+)\/index\.html" data-question[^>]*><span>(.*?)<\/span>/g)]
    .map(([, to, label]) => `  - { to: ${quoted(to)}, label: ${quoted(label)} }\n`)
    .join("");

const links = (prefix) => (html) =>
  html.replace(
    / (href|src)="(?:\.\.\/)+([^"]*?)(?:index\.html)?(#[^"]*)?"/g,
    (all, name, path, hash = "") => ` ${name}="${prefix}${path}${hash}"`,
  );

const kind = (file) => {
  if (/^golden-rules\/rule/.test(file)) return "rule";
  if (/^examples\/(?!index)/.test(file)) return "example";
  if (file === "index.md") return "home";
  return file === "contacts.md" ? "contacts" : "page";
};

const addressOf = (file) => (file === "index.md" ? "index.html" : file.replace(/(\/index)?\.md$/, "/index.html"));

const isComputed = (address) => computed.includes(address) || computedBelow.test(address);

/** The Markdown files of an edition, by path, each as its layers together have it. */
const texts = (layers, switches) => {
  const files = {};
  for (const folder of layers) {
    for (const file of below(folder, ".md")) {
      const text = read(folder, file);
      files[file] =
        file in files ? { fields: files[file].fields, body: changedPage(files[file].body, text) } : split(text);
    }
  }
  for (const file of Object.values(files)) file.body = shown(file.body, switches);
  return files;
};

/**
 * What an edition consists of, for peers.
 *
 * @param project the project of many editions
 * @param published an edition of it as we publish it
 * @param id the edition
 * @return its name, the path at which it stands, its register and contacts as YAML, files to be copied as they are, and its
 *   pages: each with its address, kind, and fields as YAML, and either Markdown or ready HTML
 */
export const guide = (project, published, id) => {
  const base = join(project, "content/base");
  const [england, partnership, own] = ["england", partnershipOf(id), id].map((each) =>
    join(project, "content/editions", each),
  );
  const register = `${read(base, "law.yaml")}\n${read(partnership, "law.yaml")}`;
  const laws = lawNames(register);
  const contacts = { ...entries(read(england, "contacts.yaml")), ...entries(read(own, "contacts.yaml")) };
  const facts = factsOf([read(base, "facts.yaml"), read(partnership, "facts.yaml")], contacts);
  const switches = offOf(read(base, "switches.yaml"));
  const prefix = `/${id}/`;
  const md = (text) => plain(text, prefix, laws, facts);
  const pages = [];
  const add = (address, kind, fields, body) => pages.push({ address, kind, fields: filled(fields, facts), ...body });

  for (const [file, { fields, body }] of Object.entries(texts([base, partnership, own], switches))) {
    const name = file.split("/").at(-1).replace(".md", "");
    if (file.startsWith("checker/parts/")) add(`parts/${name}/index.html`, "part", fields, { md: md(body) });
    else if (file.startsWith("checker/outcomes/")) {
      add(`checker/${name}/index.html`, "outcome", sourced(fields, body), { md: md(body) });
    } else if (!file.startsWith("checker/") && file !== "changes.md" && !isComputed(addressOf(file))) {
      add(addressOf(file), kind(file), sourced(fields, body), { md: md(body) });
    }
  }
  for (const address of below(join(published, "checker"), "/index.html")) {
    const question = join(base, "checker", `${address.replace("/index.html", "").replace(/-\d+$/, "")}.md`);
    if (!existsSync(question)) continue;
    const html = read(published, "checker", address);
    const { fields, body: text } = split(read(question));
    const body = shown(text, switches);
    const head = `${titled(html)}choices:\n${choices(html)}${sourced(fields, body)}`;
    add(`checker/${address}`, "question", head, { md: md(body) });
  }
  const written = new Set(pages.map(({ address }) => address));
  for (const address of below(published, ".html").filter((each) => each !== "404.html" && !written.has(each))) {
    const html = read(published, address);
    add(address, "ready", `${titled(html)}summary: ""\n`, { html: links(prefix)(main(html)) });
  }
  const cards = below(join(published, "contacts"), ".vcf");
  return {
    name: read(own, "edition.yaml").match(/^name: (.*)$/m)[1],
    prefix,
    register: filled(register, facts),
    contacts: Object.values(contacts).join("\n"),
    copied: [
      "assets",
      "checker/flow.js",
      "checker/flowchart.svg",
      "course/paper.js",
      ...cards.map((card) => `contacts/${card}`),
    ],
    pages,
  };
};
