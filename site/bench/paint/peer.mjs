// Writes the same guidance as a site of Eleventy and the x-govuk plugin, and has Eleventy build it.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { below, entries, factsOf, lawNames, plain, read, split } from "../scale/hugo.mjs";

const write = (file, text) => {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
};

// As the plugin's guide has it, but for the font: GDS Transport may be used on GOV.UK alone, and Arial is there already.
const config = (prefix) => `import { govukEleventyPlugin } from "@x-govuk/govuk-eleventy-plugin";
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(govukEleventyPlugin, {
    titleSuffix: "Safe to Share",
    header: { productName: "Safe to Share" },
    footer: { copyright: false, licence: false },
    stylesheets: ["/assets/style.css"],
    templates: { sitemap: false },
  });
  return { dir: { input: "site", output: "out" }, pathPrefix: "${prefix}" };
}
`;

const style = `@use "pkg:govuk-frontend/dist/govuk" with (
  $govuk-assets-path: "/assets/",
  $govuk-global-styles: true,
  $govuk-font-family: (arial, sans-serif)
);
@forward "pkg:@x-govuk/govuk-eleventy-plugin";
`;

const field = (fields, name) => (fields.match(new RegExp(`^${name}: "?(.*?)"?$`, "m")) ?? [])[1] ?? "";

/**
 * Builds the peer.
 *
 * @param top this project
 * @param folder where the peer's packages are installed
 * @param prefix the path at which it will stand, such as /peer/
 * @return the folder of the finished site
 */
export const peer = (top, folder, prefix) => {
  const base = join(top, "content/base");
  const england = join(top, "content/editions/england");
  const laws = lawNames(read(base, "law.yaml"));
  const facts = factsOf([read(base, "facts.yaml")], entries(read(england, "contacts.yaml")));
  for (const old of ["site", "out"]) rmSync(join(folder, old), { recursive: true, force: true });
  for (const file of below(base, ".md").filter((name) => !name.startsWith("checker/"))) {
    const { fields, body } = split(read(base, file));
    const name = file.replace(/(^|\/)index\.md$/, "").replace(/\.md$/, "");
    const above = name && (name.includes("/") ? name.replace(/\/[^/]*$/, "") : "Home");
    const head = {
      layout: "page",
      title: field(fields, "title"),
      description: field(fields, "summary"),
      permalink: name ? `/${name}/` : "/",
      eleventyNavigation: { key: name || "Home", title: field(fields, "title"), ...(above && { parent: above }) },
    };
    const text = plain(body, "/", laws, facts);
    write(join(folder, "site", file), `---json\n${JSON.stringify(head)}\n---\n{% raw %}\n${text}\n{% endraw %}\n`);
  }
  write(join(folder, "eleventy.config.js"), config(prefix));
  write(join(folder, "site/assets/style.scss"), style);
  execFileSync(process.execPath, [join(folder, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(folder, "out");
};
