import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { brotliCompressSync, constants } from "node:zlib";

const compressed = (...texts) =>
  texts
    .map((text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length)
    .reduce((sum, size) => sum + size);

const boost = { title: 4, also: 3, page: 1.5 };
const words = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Ours at first, and once the file of further words has come. */
const ours = (edition, further) => {
  const read = (file) => readFileSync(join(edition, file), "utf8");
  const files = ["search/index.js", "assets/find.js", ...further];
  return {
    bytes: compressed(...files.map(read)),
    load: () => {
      const context = createContext({});
      runInContext(`${read(files[0])};${read(files[1])};const { find, learn } = finder(searchIndex)`, context);
      further.forEach((file) => runInContext(read(file), context));
      const find = runInContext("find", context);
      return (text) => find(text).map(({ page, anchor }) => (page.folder || "index") + (anchor && `#${anchor}`));
    },
  };
};

/** As its guide has it: stemming and stop words by default, each word exactly, as a beginning and with typing mistakes. */
const lunrs = (sections, load) => {
  const lunr = load("lunr");
  const index = JSON.stringify(
    lunr(function () {
      this.ref("id");
      this.field("title", { boost: boost.title });
      this.field("also", { boost: boost.also });
      this.field("page", { boost: boost.page });
      this.field("text");
      sections.forEach((section) => this.add(section));
    }),
  );
  const shown = JSON.stringify(sections.map(({ id, title, page }) => [id, title, page]));
  return {
    bytes: compressed(readFileSync(join(dirname(load.resolve("lunr")), "lunr.min.js")), index, shown),
    load: () => {
      const built = lunr.Index.load(JSON.parse(index));
      return (text) =>
        built
          .query((query) => {
            for (const word of words(text)) {
              query.term(word, { boost: 10 });
              query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false, boost: 3 });
              if (word.length > 3) query.term(word, { editDistance: word.length < 7 ? 1 : 2, usePipeline: false });
            }
          })
          .map(({ ref }) => ref);
    },
  };
};

/** As its guide has it: beginnings of words, and one typing mistake in five letters. */
const miniSearch = (sections, load) => {
  const MiniSearch = load("minisearch");
  const options = { fields: ["title", "also", "page", "text"], storeFields: ["title", "page"] };
  const made = new MiniSearch(options);
  made.addAll(sections);
  const index = JSON.stringify(made);
  const script = join(dirname(load.resolve("minisearch")), "../umd/index.js");
  return {
    bytes: compressed(readFileSync(script), index),
    load: () => {
      const built = MiniSearch.loadJSON(index, options);
      return (text) => built.search(text, { boost, prefix: true, fuzzy: 0.2 }).map(({ id }) => id);
    },
  };
};

export const contenders = (edition, sections, packages) => {
  const load = createRequire(join(packages, "package.json"));
  return {
    ours: ours(edition, ["search/further.js"]),
    "ours, at first": ours(edition, []),
    lunr: lunrs(sections, load),
    MiniSearch: miniSearch(sections, load),
  };
};
