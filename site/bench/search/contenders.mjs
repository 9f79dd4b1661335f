import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { brotliCompressSync, constants } from "node:zlib";
import { folder } from "../core/peers.mjs";
import { median } from "../core/rounds.mjs";

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

/**
 * As its guide has it: an index in parts, of which it fetches those that a question needs; here from memory, which costs it
 * less than a network would. Its bytes are what the first question brings, the median of some.
 */
const pagefind = async (sections, questions, load) => {
  const { createIndex, close } = await import(join(load.resolve.paths("pagefind")[0], "pagefind/lib/index.js"));
  const { index } = await createIndex();
  for (const { id, title, also, page, text } of sections) {
    const content = `${title}. ${also}. ${page}. ${text}`;
    await index.addCustomRecord({ url: `/${id}`, content, language: "en", meta: { title, page } });
  }
  const { files } = await index.getFiles();
  await close();
  const bodies = new Map(files.map(({ path, content }) => [path, content]));
  const place = folder("pagefind");
  let brought = 0;
  globalThis.fetch = async (address) => {
    const body = bodies.get(new URL(address).pathname.slice(1));
    brought += body.length;
    return new Response(body);
  };
  let loads = 0;
  const searcher = async () => {
    const script = join(place, `pagefind-${process.pid}-${(loads += 1)}.mjs`);
    writeFileSync(script, bodies.get("pagefind.js"));
    const { createInstance } = await import(pathToFileURL(script));
    const instance = createInstance({ basePath: "http://pagefind.invalid/", language: "en", noWorker: true });
    return async (text) => {
      const { results } = await instance.search(text);
      const shown = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      return shown.map(({ raw_url, url }) => (raw_url ?? url).slice(1));
    };
  };
  const firsts = [];
  for (const { plain } of questions.slice(0, 25)) {
    brought = 0;
    await (
      await searcher()
    )(plain);
    firsts.push(brought);
  }
  return { bytes: compressed(bodies.get("pagefind.js")) + median(firsts), load: searcher };
};

export const contenders = async (edition, sections, questions, load) => ({
  ours: ours(edition, ["search/further.js"]),
  "ours, at first": ours(edition, []),
  lunr: lunrs(sections, load),
  MiniSearch: miniSearch(sections, load),
  Pagefind: await pagefind(sections, questions, load),
});
