// Writes an edition as a site of Hugo.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { quoted, write } from "./text.mjs";

const types = { home: "page", part: "part" };

/** Where Hugo looks for a page: a page above others is their list. */
const place = ({ address, md }, addresses) => {
  const ending = md === undefined ? ".html" : ".md";
  const folder = address.replace(/index\.html$/, "");
  const above =
    ["contacts/", "caldicott/"].includes(folder) ||
    addresses.some((other) => other !== address && other.startsWith(folder));
  return above ? `${folder}_index${ending}` : `${folder.slice(0, -1)}${ending}`;
};

/**
 * @param guide an edition, as pages.mjs reads it
 * @param published the same edition as we publish it
 * @param site an empty folder
 */
export const hugo = (guide, published, site) => {
  const { name, prefix, register, contacts, copied, pages } = guide;
  cpSync(join(import.meta.dirname, "layouts"), join(site, "layouts"), { recursive: true });
  for (const each of copied) cpSync(join(published, each), join(site, "static", each), { recursive: true });
  write(join(site, "data/law.yaml"), register);
  write(join(site, "data/contacts.yaml"), contacts);
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
  const hidden = "_build: { render: never, list: never }\n";
  const put = (path, fields, body) => write(join(site, "content", path), `---\n${fields}---\n${body}`);
  const addresses = pages.map(({ address }) => address);
  put("parts/_index.md", `title: Parts\n${hidden}`, "");
  for (const page of pages) {
    const type = `type: ${types[page.kind] ?? page.kind}\n`;
    put(place(page, addresses), `${page.fields}${page.kind === "part" ? hidden : type}`, page.md ?? page.html);
  }
};
