// Writes an equivalent Hugo site for each edition: as many pages, the same text, the same frame round it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { partnershipOf } from "./project.mjs";

// Pages that no template of a usual guide lays out: Hugo is given what stands on them as HTML that is ready.
const ready = [
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

export const read = (...path) => readFileSync(join(...path), "utf8");

export const below = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending))
    .sort();

const write = (file, text) => {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
};

/** The Markdown of a file, with its facts filled in, and its citations and page links as links that Hugo knows. */
export const plain = (markdown, prefix, laws, facts) =>
  shown(filled(markdown, facts))
    .replace(/\{was:term:([a-z0-9-]+)\}/g, "$1")
    .replace(/\{(?:was|coming):/g, "{")
    .replace(/\{law:([a-z0-9-]+)\}/g, (all, id) => `[${laws[id]}](${prefix}law/#${id})`)
    .replace(/\{rule:(\d+)-R(\d)\}/g, `[golden rule $2 of $1](${prefix}golden-rules/rule-$2/#$1-r$2)`)
    .replace(/\{caldicott:(\d)\}/g, `[Caldicott principle $1](${prefix}caldicott/#principle-$1)`)
    .replace(/\]\(\/([^)#]*?)(?:index)?\.md/g, (all, path) => `](${prefix}${path && !path.endsWith("/") ? `${path}/` : path}`);

/** What is shown while no switch is on. */
const shown = (markdown) =>
  markdown.replace(/^\{when:[^}]*\}\n([\s\S]*?)\{end\}$/gm, (all, block) => block.split("{otherwise}\n")[1] ?? "");

/** Fields that name every source that a text cites, too. */
const sourced = (fields, body) => {
  const named = fields.match(/^sources: \[(.*)\]$/m)?.[1].split(", ") ?? [];
  const cited = [...shown(body).matchAll(/\{((?:was:|coming:)?(?:law|rule|caldicott):[^}]+)\}/g)].map(([, source]) => source);
  const all = [...new Set([...named, ...cited])];
  return `${fields.replace(/^sources: .*\n/m, "")}${all.length ? `sources: [${all.map(quoted).join(", ")}]\n` : ""}`;
};

const filled = (text, facts) =>
  text.replace(/\{\{([A-Za-z.-]+)\}\}/g, (all, name) => {
    const value = facts[name[0].toLowerCase() + name.slice(1)] ?? "";
    return /[A-Z]/.test(name[0]) ? value[0].toUpperCase() + value.slice(1) : value;
  });

/** The entries of a YAML file by their names, as they are written. */
export const entries = (text) =>
  Object.fromEntries([...text.matchAll(/^([a-z0-9-]+):(?:[^\n]*\n)(?:(?: .*)?\n)*/gm)].map(([entry, id]) => [id, entry]));

export const factsOf = (texts, contacts) => {
  const facts = {};
  for (const [, name, value] of texts.join("\n").matchAll(/^([a-z0-9-]+): (.*)$/gm)) facts[name] = value;
  for (const [role, entry] of Object.entries(contacts)) {
    for (const [, field, value] of entry.matchAll(/^ {2}(name|phone|email|web): "?(.*?)"?$/gm)) facts[`${role}.${field}`] = value;
  }
  return facts;
};

/** What an area's change of a page comes to. */
const changedPage = (base, change) => {
  const own = split(change).body;
  const sections = own.split(/(?=^## )/m);
  const below = base.split(/(?=^## )/m);
  const named = (section) => section.split("\n")[0];
  const texts = below.map((section) => sections.find((each) => named(each) === named(section) && named(each).startsWith("##")) ?? section);
  const added = sections.filter((each) => each.startsWith("##") && !below.some((section) => named(section) === named(each)));
  return [`${below[0]}\n${sections[0]}\n`, ...texts.slice(1), ...added].join("\n");
};

export const lawNames = (register) =>
  Object.fromEntries(
    [...register.matchAll(/^([a-z0-9-]+):\n {2}name: (.+)$/gm)].map(([, id, name]) => [id, name.replaceAll('"', "")]),
  );

export const split = (text) => {
  const end = text.indexOf("\n---\n", 3);
  return { fields: text.slice(4, end + 1), body: text.slice(end + 5) };
};

const page = (fields, body) => `---\n${fields}---\n${body}`;

const quoted = (text) => JSON.stringify(text);

/** The main part of a published page. */
const main = (html) => html.slice(html.indexOf(">", html.indexOf("<main")) + 1, html.indexOf("</main>"));

/** The title of a published page, as fields. */
const titled = (html) => `title: ${quoted(html.match(/<title>(.*?) – /)[1])}\n`;

/** The links to what comes next, as they stand on the plain page of a state. */
const choices = (html) =>
  [...html.matchAll(/<li><a href="\.\.\/([a-z0-9-]+)\/index\.html" data-question[^>]*><span>(.*?)<\/span>/g)]
    .map(([, to, label]) => `  - { to: ${quoted(to)}, label: ${quoted(label)} }\n`)
    .join("");

const links = (prefix) => (html) => html.replace(/ (href|src)="(?:\.\.\/)+([^"]*?)(?:index\.html)?(#[^"]*)?"/g, (all, name, path, hash = "") => ` ${name}="${prefix}${path}${hash}"`);

/** What every site has in common, whatever the edition. */
const shared = (published, site) => {
  cpSync(join(import.meta.dirname, "layouts"), join(site, "layouts"), { recursive: true });
  cpSync(join(published, "assets"), join(site, "static/assets"), { recursive: true });
  const cards = readdirSync(join(published, "contacts")).filter((name) => name.endsWith(".vcf"));
  for (const name of ["checker/flow.js", "checker/flowchart.svg", ...cards.map((card) => `contacts/${card}`)]) {
    cpSync(join(published, name), join(site, "static", name));
  }
};

/**
 * The site of an edition.
 *
 * @param project the project of many editions
 * @param published an edition of it as we publish it
 * @param id the edition
 * @param site an empty folder
 */
export const hugoSite = (project, published, id, site) => {
  const own = join(project, "content/editions", id);
  const base = join(project, "content/base");
  const partnership = join(project, "content/editions", partnershipOf(id));
  const england = join(project, "content/editions/england");
  const register = `${read(base, "law.yaml")}\n${read(partnership, "law.yaml")}`;
  const laws = lawNames(register);
  const contacts = { ...entries(read(england, "contacts.yaml")), ...entries(read(own, "contacts.yaml")) };
  const facts = factsOf([read(base, "facts.yaml"), read(partnership, "facts.yaml")], contacts);
  const prefix = `/${id}/`;
  const name = read(own, "edition.yaml").match(/^name: (.*)$/m)[1];
  const put = (path, fields, body) => write(join(site, "content", path), page(filled(fields, facts), body));
  const md = (text) => plain(text, prefix, laws, facts);
  shared(published, site);
  write(join(site, "data/law.yaml"), filled(register, facts));
  write(join(site, "data/contacts.yaml"), Object.values(contacts).join("\n"));
  write(
    join(site, "config.yaml"),
    `baseURL: https://safe-to-share.example${prefix}
languageCode: en-GB
title: Safe to Share
disableKinds: [taxonomy, term, RSS]
enableRobotsTXT: true
markup: { goldmark: { renderer: { unsafe: true } } }
params: { edition: ${quoted(name)} }
`,
  );

  const files = {};
  for (const folder of [base, partnership, own]) {
    for (const file of below(folder, ".md")) {
      const text = split(read(folder, file));
      files[file] = file in files ? { fields: files[file].fields, body: changedPage(files[file].body, read(folder, file)) } : text;
    }
  }
  const isAbove = (file) => Object.keys(files).some((other) => other.startsWith(file.replace(/index\.md$/, "")) && other !== file);
  put("parts/_index.md", "title: Parts\n_build: { render: never, list: never }\n", "");
  for (const [file, { fields, body }] of Object.entries(files)) {
    const address = file === "index.md" ? "index.html" : file.replace(/(\/index)?\.md$/, "/index.html");
    if (file.startsWith("checker/parts/")) {
      put(`parts/${file.slice("checker/parts/".length)}`, `${fields}_build: { render: never, list: never }\n`, md(body));
    } else if (file.startsWith("checker/outcomes/")) {
      put(`checker/${file.slice("checker/outcomes/".length)}`, `${sourced(fields, body)}type: outcome\n`, md(body));
    } else if (!file.startsWith("checker/") && file !== "changes.md" && !ready.includes(address)) {
      const section = file.endsWith("index.md") && isAbove(file);
      const place = ["contacts.md", "caldicott.md"].includes(file) ? file.replace(".md", "/_index.md") : file;
      put(section ? file.replace(/index\.md$/, "_index.md") : place, `${sourced(fields, body)}${kind(file)}`, md(body));
    }
  }
  for (const address of [...ready, ...below(join(published, "changes"), "index.html").map((name) => `changes/${name}`)]) {
    const html = read(published, address);
    const to = isList(address) ? address.replace("index.html", "_index.html") : address.replace("/index.html", ".html");
    put(to, `${titled(html)}type: ready\nsummary: ""\n`, links(prefix)(main(html)));
  }
  for (const address of below(join(published, "checker"), "/index.html")) {
    const html = read(published, "checker", address);
    const folder = address.replace("/index.html", "");
    const question = join(base, "checker", `${folder.replace(/-\d+$/, "")}.md`);
    if (!existsSync(question)) {
      continue;
    }
    const { fields, body } = split(read(question));
    put(`checker/${folder}.md`, `${titled(html)}type: question\nchoices:\n${choices(html)}${sourced(fields, body)}`, md(body));
  }
};

/** Whether other pages stand below one that is drawn or computed. */
const isList = (address) => ["checker/index.html", "changes/index.html"].includes(address);

const kind = (file) => {
  if (/^golden-rules\/rule/.test(file)) return "type: rule\n";
  if (/^examples\/(?!index)/.test(file)) return "type: example\n";
  if (file === "contacts.md") return "type: contacts\n";
  return "type: page\n";
};
