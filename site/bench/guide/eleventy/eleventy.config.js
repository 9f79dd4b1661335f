// As Eleventy's guide has it: layouts in Nunjucks, text in Markdown without a template language of its own.
const slug = (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-");

// Anchors of headings; Eleventy's own plugin for them reads each finished page once more.
const anchors = (markdown) =>
  markdown.core.ruler.push("anchors", ({ tokens }) => {
    tokens.forEach((token, i) => {
      if (token.type === "heading_open") token.attrSet("id", slug(tokens[i + 1].content));
    });
  });

// The menu is the same on every page, so that it is written once.
const menus = new WeakMap();
const menuOf = (pages) => {
  const items = pages.map(({ data }) => `<li><a href="${data.url}">${data.title}</a></li>`);
  return `<nav id="menu" aria-label="All pages">\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
};

export default function (config) {
  config.addPassthroughCopy({ static: "." });
  config.amendLibrary("md", (markdown) => markdown.use(anchors));
  config.addCollection("menu", (all) =>
    all
      .getAll()
      .filter(({ data }) => data.top)
      .sort((one, other) => (one.data.title < other.data.title ? -1 : 1)),
  );
  config.addFilter("menu", (pages) => {
    if (!menus.has(pages)) menus.set(pages, menuOf(pages));
    return menus.get(pages);
  });
  return {
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    dir: { input: "site", includes: "../layouts", data: "../data", output: process.env.OUT ?? "out" },
  };
}
