// What a template needs to know of each page, looked up beforehand, for peers that are to be spared that.
import { createRequire } from "node:module";
import { join } from "node:path";

const long = (day) =>
  new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const plainText = (markdown) => markdown.replace(/\[(.*?)\]\(.*?\)/g, "$1").replace(/[*_`]/g, "");

export const slug = (text) =>
  (
    plainText(text)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join("-");

const headings = (md) =>
  [...(md ?? "").matchAll(/^## (.*)$/gm)].map(([, text]) => ({ id: slug(text), title: plainText(text) }));

const byTitle = (one, other) => (one.title < other.title ? -1 : 1);

/**
 * The pages of an edition with what their templates need.
 *
 * @param guide an edition, as pages.mjs reads it
 * @param packages the folder in which npm installed what this uses
 * @return the name of the edition; the path at which it stands; pieces of HTML that many pages show; and the pages
 */
export const resolved = ({ name, prefix, register, contacts, pages }, packages) => {
  const load = createRequire(join(packages, "package.json"));
  const { load: yaml, JSON_SCHEMA } = load("js-yaml");
  const markdown = load("markdown-it")({ html: true });
  const inYaml = (text) => yaml(text, { schema: JSON_SCHEMA });
  const laws = inYaml(register);
  const people = inYaml(contacts);
  const all = pages.map((page) => ({
    ...page,
    head: inYaml(page.fields),
    folder: page.address.replace(/index\.html$/, ""),
  }));
  const at = new Map(all.map((page) => [page.folder, page]));
  const link = ({ folder, head }) => ({ url: prefix + folder, title: head.title, summary: head.summary ?? "" });
  const links = (folders) =>
    folders
      .map((folder) => at.get(folder))
      .filter(Boolean)
      .map(link);
  const above = (folder) => folder.replace(/[^/]+\/$/, "");
  const children = grouped(all, ({ folder }) => above(folder));

  const source = (named) => {
    const id = named.replace(/^((was|coming):)?law:/, "");
    const law = laws[id];
    if (!law) return { url: `${prefix}golden-rules/`, title: named };
    return { url: `${prefix}law/#${id}`, title: law.name, status: law.status, address: law.address ?? "" };
  };
  const trail = (folder) => {
    const found = [];
    for (let up = folder; up !== "";) {
      up = above(up);
      if (up === "") found.unshift({ url: prefix, title: "Home" });
      else if (at.has(up)) found.unshift(link(at.get(up)));
    }
    return found;
  };
  const neighbours = (page) => {
    if (above(page.folder) === "") return {};
    const row = children.get(above(page.folder));
    const place = row.indexOf(page);
    return { before: row[place - 1] && link(row[place - 1]), after: row[place + 1] && link(row[place + 1]) };
  };
  const person = ({ name, for: what, phone, web, hours, source }) => ({
    name,
    what,
    phone: phone ?? "",
    web: web ?? "",
    hours:
      typeof hours === "string"
        ? hours
        : hours
          ? `Monday to Friday: ${hours["monday-to-friday"]}. Bank holidays: ${hours["bank-holidays"]}`
          : "",
    source: source ?? "",
  });
  const step = (because) => (given) => {
    const [question, answer] = given.split("=");
    const { url, title } = link(at.get(`checker/${question}/`));
    return { url, title, answer, because: markdown.renderInline(because[question] ?? "") };
  };
  const special = {
    home: () => ({
      groups: [
        ...grouped(
          children.get("").filter(({ folder, head }) => folder !== "" && head.group),
          ({ head }) => head.group,
        ),
      ].map(([title, row]) => ({ title, cards: row.map(link).sort(byTitle) })),
    }),
    page: ({ folder, head }) =>
      folder === "examples/"
        ? { cards: children.get(folder).map((each) => ({ ...link(each), caption: each.head.setting })) }
        : {},
    contacts: () => ({ people: Object.values(people).map(person) }),
    example: ({ head }) => {
      const [way, outcome] = head.walk.split(" -> ");
      return {
        caption: head.setting,
        steps: way.split(",").map(step(head.because)),
        outcome: link(at.get(`checker/${outcome}/`)),
      };
    },
    outcome: ({ head }) => ({ people: (head.contacts ?? []).map((role) => person(people[role])) }),
    question: ({ head }) => ({
      hint: head.hint ?? "",
      choices: (head.choices ?? []).map(({ to, label }) => ({ url: `${prefix}checker/${to}/`, label })),
    }),
    rule: ({ head }) => ({
      versions: Object.entries(head.versions ?? {}).map(([year, { says, changed }]) => ({
        year,
        says: says ?? "",
        changed: changed ?? "",
      })),
    }),
    ready: () => ({}),
  };
  const shown = (page) => ({
    address: page.address,
    md: page.md,
    html: page.html,
    data: {
      kind: page.kind,
      url: prefix + page.folder,
      title: page.head.title,
      summary: page.head.summary ?? "",
      top: above(page.folder) === "",
      trail: trail(page.folder),
      contents: ["page", "contacts"].includes(page.kind) ? headings(page.md) : [],
      sources: (page.head.sources ?? []).map(source),
      related: links((page.head.related ?? []).map((each) => `${each}/`)),
      review: page.head.reviewed
        ? `Last reviewed ${long(page.head.reviewed)}. Next review due by ${long(page.head["review-by"])}. Looked after by: ${page.head.owner}.`
        : "",
      ...(page.kind === "page" || page.kind === "rule" || page.kind === "example" ? neighbours(page) : {}),
      ...special[page.kind](page),
    },
  });
  const part = (which) => {
    const { head, md } = at.get(`parts/${which}/`);
    return `<h2>${head.title}</h2>${markdown.render(md)}`;
  };
  const situation = ({ head, md, folder }) => {
    const steps = md.match(/^## Extra steps\n[^]*?(?=^## |$(?![^]))/m)?.[0] ?? "";
    return `<details><summary>${head.title}</summary><div>${markdown.render(steps)}<p><a href="${prefix}${folder}">More about this situation<span class="govuk-visually-hidden">: ${head.title}</span></a></p></div></details>`;
  };
  return {
    name,
    prefix,
    pieces: {
      urgent: part("urgent"),
      well: `${part("share-well")}${part("record")}`,
      situations: children.get("special-situations/").map(situation).join("\n"),
    },
    pages: all.filter(({ kind }) => kind !== "part").map(shown),
  };
};

const grouped = (all, key) => {
  const groups = new Map();
  for (const each of all) {
    if (!groups.has(key(each))) groups.set(key(each), []);
    groups.get(key(each)).push(each);
  }
  return groups;
};
