// Writes an edition as a site of each peer that is given resolved pages.
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { run } from "../core/command.mjs";
import { quoted, write } from "./text.mjs";

const here = (path) => join(import.meta.dirname, path);
const source = (address, md) => address.replace(/\.html$/, md === undefined ? ".html" : ".md");
const urlOf = (address) => `/${address.replace(/index\.html$/, "")}`;

const copy = ({ copied }, published, folder) =>
  copied.forEach((each) => cpSync(join(published, each), join(folder, each), { recursive: true }));

const notFound = {
  address: "404.html",
  md: `The address may be wrong, or the page may have moved.

- [Check whether to share](/checker/)
- [Who to call](/contacts/)
- [Home](/)
`,
  data: {
    kind: "page",
    url: "/404.html",
    title: "We cannot find that page",
    summary: "",
    top: false,
    trail: [],
    contents: [],
    sources: [],
    related: [],
  },
};

/**
 * A site of Eleventy with a layout of its own.
 *
 * @param resolved an edition, as resolved.mjs has it
 * @param guide the same, as pages.mjs reads it
 * @param published the same edition as we publish it
 * @param packages the folder in which npm installed Eleventy
 * @param site an empty folder
 */
export const eleventy = ({ name, prefix, pieces, pages }, guide, published, packages, site) => {
  copy(guide, published, join(site, "static"));
  cpSync(here("eleventy/page.njk"), join(site, "layouts/page.njk"), { recursive: true });
  cpSync(here("eleventy/eleventy.config.js"), join(site, "eleventy.config.js"));
  symlinkSync(join(packages, "node_modules"), join(site, "node_modules"));
  write(join(site, "package.json"), '{ "type": "module" }\n');
  write(join(site, "data/guide.json"), quoted({ name, prefix, pieces }));
  for (const { address, md, html, data } of [...pages, notFound]) {
    const permalink = urlOf(address);
    const head = JSON.stringify({ layout: "page.njk", permalink, ...data }, null, 1);
    write(join(site, "site", source(address, md)), `---json\n${head}\n---\n${md ?? html}`);
  }
};

const field = ([name, value]) => `${name}=${value}\n`;

/** A site that both JBake and the floor can read. */
export const java = ({ name, prefix, pieces, pages }, guide, published, site) => {
  copy(guide, published, join(site, "assets"));
  const put = (file, text) =>
    write(join(site, "templates", file), `<#ftl output_format="HTML"><#noparse>${text}</#noparse>\n`);
  cpSync(here("java/page.ftl"), join(site, "templates/page.ftl"), { recursive: true });
  write(join(site, "templates/guide.ftl"), `<#assign edition=${quoted(name)} prefix=${quoted(prefix)}>`);
  Object.entries(pieces).forEach(([piece, html]) => put(`${piece}.ftl`, html));
  const top = pages.filter(({ data }) => data.top).sort((one, other) => (one.data.title < other.data.title ? -1 : 1));
  const items = top.map(({ data }) => `<li><a href="${data.url}">${data.title}</a></li>\n`).join("");
  put("menu.ftl", `<nav id="menu" aria-label="All pages">\n<ul>\n${items}</ul>\n</nav>`);
  const settings = { index: false, feed: false, archive: false, sitemap: false, tags: false };
  const lines = Object.entries(settings).map(([each, on]) => `render.${each}=${on}`);
  const extensions = "markdown.extensions=TABLES,ANCHORLINKS\ntemplate.page.file=page.ftl\n";
  write(join(site, "jbake.properties"), `${lines.join("\n")}\n${extensions}`);
  for (const { address, md, html, data } of [...pages, notFound]) {
    const head = {
      title: data.title,
      type: "page",
      status: "published",
      date: "2026-11-22",
      data: `[${quoted(data)}]`,
    };
    write(
      join(site, "content", source(address, md)),
      `${Object.entries(head).map(field).join("")}~~~~~~\n${md ?? html}`,
    );
  }
};

// As the plugin's guide has it, but for the font: GDS Transport may be used on GOV.UK alone, and Arial is there already.
const config = (prefix) => `import { govukEleventyPlugin } from "@x-govuk/govuk-eleventy-plugin";
export default function (config) {
  config.addPlugin(govukEleventyPlugin, {
    titleSuffix: "Safe to Share",
    header: { productName: "Safe to Share" },
    footer: { copyright: false, licence: false },
    stylesheets: ["/assets/style.css"],
    templates: { sitemap: false },
  });
  return { dir: { input: "site", output: process.env.OUT ?? "out" }, htmlTemplateEngine: false, pathPrefix: "${prefix}" };
}
`;

const style = `@use "pkg:govuk-frontend/dist/govuk" with (
  $govuk-assets-path: "/assets/",
  $govuk-global-styles: true,
  $govuk-font-family: (arial, sans-serif)
);
@forward "pkg:@x-govuk/govuk-eleventy-plugin";
`;

/** A site of Eleventy with the x-govuk plugin as it comes, to stand at a path: the same texts, its own frame round them. */
export const govuk = ({ prefix, pages }, packages, site, stand = prefix) => {
  // By links to each file: through a link to the folder, Sass would take the plugin's style for another than the one set up here.
  run(`cp -rl ${join(packages, "node_modules")} ${site}`);
  write(join(site, "package.json"), '{ "type": "module" }\n');
  write(join(site, "eleventy.config.js"), config(stand));
  write(join(site, "site/assets/style.scss"), style);
  const keys = new Set(pages.map(({ address }) => urlOf(address)));
  for (const { address, md, html, data } of pages) {
    const url = urlOf(address);
    const above = url.replace(/[^/]+\/$/, "");
    const head = {
      layout: "page",
      title: data.title,
      description: data.summary,
      permalink: url,
      eleventyNavigation: { key: url, title: data.title, ...(url !== above && keys.has(above) && { parent: above }) },
    };
    const text = (md ?? html).replaceAll(`](${prefix}`, "](/").replaceAll(`="${prefix}`, '="/');
    const body = md === undefined ? text : `{% raw %}\n${text}\n{% endraw %}\n`;
    write(join(site, "site", source(address, md)), `---json\n${JSON.stringify(head)}\n---\n${body}`);
  }
};
