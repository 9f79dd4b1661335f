import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const page = "checker/index.html";
const script = "assets/checker.js";
const scripts = [script, "assets/record.js", "checker/flow.js"];

/** A page that is only a frame for an app. Its policy lets the app set HTML from strings, as Preact apps do. */
const shellOf = (html) =>
  html
    .replace(/(<main[^>]*>)[^]*(<\/main>)/, '$1\n<div class="govuk-grid-row" id="app"></div>\n$2')
    .replace(/; require-trusted-types-for [^"]*/, "");

/**
 * Makes everything that is compared: the same page five times, with its files by path.
 *
 * @param edition the folder of the published edition
 * @param words the words of its checker, as data
 * @param packages the folder in which npm installed what we build with
 * @param esbuild the bundler
 */
export const contenders = async (edition, words, packages, esbuild) => {
  const published = (path) => readFileSync(join(edition, path), "utf8");
  const data = join(packages, "words.json");
  writeFileSync(data, JSON.stringify(words));
  const bundle = async (entry, library = "preact", others = {}) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: "es2022",
      charset: "utf8",
      jsx: "automatic",
      jsxImportSource: library,
      alias: { words: data, ...others },
      define: { "process.env.NODE_ENV": '"production"' },
      nodePaths: [join(packages, "node_modules")],
    });
    return outputFiles[0].text;
  };
  const html = published(page);
  const css = published("assets/site.css");
  const icon = published("assets/icon.svg");
  const files = (html, others) => ({ [page]: html, "assets/site.css": css, "assets/icon.svg": icon, ...others });
  const app = join(here, "peers/preact.jsx");
  const asReact = { "preact/hooks": "react", preact: join(here, "peers/react.jsx") };
  return {
    plain: files(html, { [script]: await bundle(join(here, "peers/plain.js")) }),
    ours: files(html, Object.fromEntries(scripts.map((path) => [path, published(path)]))),
    "ours, one file": files(html, { [script]: await bundle(join(edition, script)) }),
    Preact: files(shellOf(html), { [script]: await bundle(app) }),
    React: files(shellOf(html), { [script]: await bundle(app, "react", asReact) }),
  };
};

/** The files of all contenders for a server, each contender's in a folder of its own, and the path of each one's page. */
export const published = (all) => ({
  files: Object.assign(
    {},
    ...Object.entries(all).flatMap(([name, files]) =>
      Object.entries(files).map(([path, text]) => ({ [`${folder(name)}/${path}`]: text })),
    ),
  ),
  pages: Object.fromEntries(Object.keys(all).map((name) => [name, `${folder(name)}/${page}`])),
});

const folder = (name) => name.toLowerCase().replace(/\W+/g, "-");
