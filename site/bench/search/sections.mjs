import { readFileSync } from "node:fs";
import { join } from "node:path";

const slug = (text) =>
  (
    text
      .split(":")[0]
      .toLowerCase()
      .replace(/['\u2019]/g, "")
      .match(/[a-z0-9]+/g) ?? []
  ).join("-");

/** What our index can find, by place, with the other words for each. */
const entries = (index) => {
  const lines = index.split("\n\n")[1].split("\n");
  let folder = "";
  let page = "";
  return lines.map((line) => {
    const [first, ...cells] = line.split("\t");
    const mark = /^[>@#]/.test(first) ? first[0] : "";
    const name = first.slice(mark.length);
    if (mark === ">") {
      folder = name;
      page = cells.shift();
      return { id: folder || "index", title: page, page, also: cells.join(", ") };
    }
    if (mark === "@") cells.shift();
    const title = mark ? cells.shift() : name;
    return { id: `${folder || "index"}#${mark ? name : slug(title)}`, title, page, also: cells.join(", ") };
  });
};

const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value;

const first = (node, tag) => {
  if (node.tagName === tag) return node;
  for (const child of node.childNodes ?? []) {
    const found = first(child, tag);
    if (found) return found;
  }
  return undefined;
};

/** The text of a place: from its heading to the next, or of a page to its first heading with a name. */
const texts = (html, folder, parse) => {
  const found = new Map();
  let at = folder || "index";
  const walk = (node) => {
    const id = attribute(node, "id");
    const names = (attribute(node, "class") ?? "").split(" ");
    if (id && (/^h[2-6]$/.test(node.tagName) || names.includes("contact"))) at = `${folder || "index"}#${id}`;
    if (node.nodeName === "#text") found.set(at, `${found.get(at) ?? ""} ${node.value}`);
    (node.childNodes ?? []).forEach(walk);
  };
  walk(first(parse(html), "main"));
  return found;
};

/** Every place that our index can find, with its whole text as published. */
export const sections = (edition, index, parse) => {
  const pages = new Map();
  return entries(index).map((entry) => {
    const folder = entry.id.split("#")[0].replace(/^index$/, "");
    if (!pages.has(folder)) {
      pages.set(folder, texts(readFileSync(join(edition, folder, "index.html"), "utf8"), folder, parse));
    }
    return { ...entry, text: (pages.get(folder).get(entry.id) ?? "").replace(/\s+/g, " ") };
  });
};
