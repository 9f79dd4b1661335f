// What an edition's files say, read as simply as peers need it.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const read = (...path) => readFileSync(join(...path), "utf8");

export const below = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending))
    .sort();

export const write = (file, text) => {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
};

/** The Markdown of a file, with its facts filled in, and its citations and page links as links that Hugo knows. */
export const plain = (markdown, prefix, laws, facts) =>
  filled(markdown, facts)
    .replace(/\{was:term:([a-z0-9-]+)\}/g, "$1")
    .replace(/\{(?:was|coming):/g, "{")
    .replace(/\{law:([a-z0-9-]+)\}/g, (all, id) => `[${laws[id]}](${prefix}law/#${id})`)
    .replace(/\{rule:(\d+)-R(\d)\}/g, `[golden rule $2 of $1](${prefix}golden-rules/rule-$2/#$1-r$2)`)
    .replace(/\{caldicott:(\d)\}/g, `[Caldicott principle $1](${prefix}caldicott/#principle-$1)`)
    .replace(
      /\]\(\/([^)#]*?)(?:index)?\.md/g,
      (all, path) => `](${prefix}${path && !path.endsWith("/") ? `${path}/` : path}`,
    );

/** What is shown while no switch is on: of each switch, once, the sentence that says so. */
export const shown = (markdown, switches) => {
  const said = new Set();
  return markdown.replace(/(\n?)^\{when:([^}]*)\}\n([\s\S]*?)\{end\}$/gm, (all, empty, id, block) => {
    const otherwise = block.split("{otherwise}\n")[1] ?? "";
    if (!empty || said.has(id)) return empty + otherwise;
    said.add(id);
    return `${empty}${switches[id]}\n\n${otherwise}`;
  });
};

/** The sentence of each switch that is off. */
export const offOf = (text) =>
  Object.fromEntries(
    Object.entries(entries(text)).map(([id, entry]) => [id, entry.match(/^ {2}off: "?(.*?)"?$/m)?.[1] ?? ""]),
  );

/** Fields that name every source that a text cites, too. */
export const sourced = (fields, body) => {
  const named = fields.match(/^sources: \[(.*)\]$/m)?.[1].split(", ") ?? [];
  const cited = [...body.matchAll(/\{((?:was:|coming:)?(?:law|rule|caldicott):[^}]+)\}/g)].map(([, source]) => source);
  const all = [...new Set([...named, ...cited])];
  return `${fields.replace(/^sources: .*\n/m, "")}${all.length ? `sources: [${all.map(quoted).join(", ")}]\n` : ""}`;
};

export const filled = (text, facts) =>
  text.replace(/\{\{([A-Za-z.-]+)\}\}/g, (all, name) => {
    const value = facts[name[0].toLowerCase() + name.slice(1)] ?? "";
    return /[A-Z]/.test(name[0]) ? value[0].toUpperCase() + value.slice(1) : value;
  });

/** The entries of a YAML file by their names, as they are written. */
export const entries = (text) =>
  Object.fromEntries(
    [...text.matchAll(/^([a-z0-9-]+):(?:[^\n]*\n)(?:(?: .*)?\n)*/gm)].map(([entry, id]) => [id, entry]),
  );

export const factsOf = (texts, contacts) => {
  const facts = {};
  for (const [, name, value] of texts.join("\n").matchAll(/^([a-z0-9-]+): (.*)$/gm)) facts[name] = value;
  for (const [role, entry] of Object.entries(contacts)) {
    for (const [, field, value] of entry.matchAll(/^ {2}(name|phone|email|web): "?(.*?)"?$/gm))
      facts[`${role}.${field}`] = value;
  }
  return facts;
};

/** What an area's change of a page comes to. */
export const changedPage = (base, change) => {
  const own = split(change).body;
  const sections = own.split(/(?=^## )/m);
  const below = base.split(/(?=^## )/m);
  const named = (section) => section.split("\n")[0];
  const texts = below.map(
    (section) => sections.find((each) => named(each) === named(section) && named(each).startsWith("##")) ?? section,
  );
  const added = sections.filter(
    (each) => each.startsWith("##") && !below.some((section) => named(section) === named(each)),
  );
  return [`${below[0]}\n${sections[0]}\n`, ...texts.slice(1), ...added].join("\n");
};

export const lawNames = (register) =>
  Object.fromEntries(
    [...register.matchAll(/^([a-z0-9-]+):\n {2}name: (.+)$/gm)].map(([, id, name]) => [id, name.replaceAll('"', "")]),
  );

export const split = (text) => {
  const end = text.indexOf("\n---\n", 3);
  // A list may go on in further lines.
  return { fields: text.slice(4, end + 1).replace(/,\n +/g, ", "), body: text.slice(end + 5) };
};

export const quoted = (text) => JSON.stringify(text);
