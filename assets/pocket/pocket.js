// The guide in one file: says how old it is, unpacks its pages, and shows one at a time. Each page's own script is as elsewhere.
const byId = (id) => document.getElementById(id);
const age = byId("age").dataset;
const base = age.address;
// As Sweden writes it: 2026-11-22
const today = new Date().toLocaleDateString("sv");
byId("age-old").hidden = today <= age.review;
byId("age-clock").hidden = today >= age.made;

const packed = (name, before) => {
  const { textContent, dataset } = byId(`packed-${name}`);
  return unpack(textContent, Number(dataset.size), before);
};
const bytes = packed("shared");
// No text of a page can hold such a mark: its signs are written as entities there.
const parted = (text, mark) => text.split(new RegExp(`${mark}(.*)`, "s"));
const [shared, scripts] = parted(new TextDecoder().decode(bytes), "<!--scripts-->");
const [own, index] = parted(new TextDecoder().decode(packed("own", bytes)), "<!--index-->");
// Nothing but what is packed here can become a page or a script: the policy takes no text from anybody.
const trusted = { createHTML: () => shared + own, createScript: () => scripts };
const policy = globalThis.trustedTypes?.createPolicy("pocket", trusted) ?? trusted;
const book = byId("main");
for (const copy of book.querySelectorAll("[data-plain]")) copy.remove();
book.insertAdjacentHTML("beforeend", policy.createHTML(""));
const script = document.createElement("script");
script.text = policy.createScript("");
document.body.append(script);

/** The document as a page's script knows it: the page's own ids begin with its address here. */
const within = (page) =>
  new Proxy(document, {
    get: (_, name) => {
      if (name === "getElementById") return (id) => byId(page.dataset.page + id) ?? byId(id);
      if (name === "querySelector") return (selector) => page.querySelector(selector) ?? document.querySelector(selector);
      if (name === "querySelectorAll") return (selector) => page.querySelectorAll(selector);
      const value = document[name];
      return typeof value === "function" ? value.bind(document) : value;
    },
    set: (_, name, value) => {
      document[name] = value;
      return true;
    },
  });

/** The id that the part of an address after # names. */
const named = (hash) => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
};

/** The place in this file of an address of the guide: #law/ca-1989 for law/index.html#ca-1989. */
const here = (address, from = base) => {
  const { href, hash } = new URL(address, from);
  const path = href.slice(base.length, href.length - hash.length).replace(/index\.html$/, "");
  const id = (path || "/") + named(hash);
  return href.startsWith(base) && find(id) ? `#${id}` : "";
};

// Without an id, so that the browser does not scroll to a page past what stands above it.
const leaves = [...book.querySelectorAll(".leaf")];
const pages = new Map();
for (const leaf of leaves) {
  leaf.dataset.page = leaf.id;
  pages.set(leaf.id, leaf);
  leaf.removeAttribute("id");
}
const find = (id) => byId(id) ?? pages.get(id);
const away = "onbeforematch" in book ? "until-found" : "";
const site = document.title.split(" – ").pop();
// What a page's script keeps in the address after # says which page that is.
const owners = { "#step-": "checker/", "#q=": "search/", "#since": "changes/" };
let shown;
/** The history as the search page knows it, which keeps what is typed with its place there. */
const kept = {
  get state() {
    return history.state;
  },
  replaceState: (state) => history.replaceState(state, "", "#search/"),
};

const put = (leaf) => {
  for (const each of leaves) if (each !== leaf) each.setAttribute("hidden", away);
  leaf.hidden = false;
  if (leaf === shown) return;
  shown = leaf;
  document.title = `${leaf.dataset.title} – ${site}`;
  if (!leaf.dataset.script) return;
  pageScripts[leaf.dataset.script](within(leaf), index.split("<!--further-->"), kept);
  delete leaf.dataset.script;
};

const show = (focus) => {
  const { hash } = location;
  const owner = Object.keys(owners).find((start) => hash.startsWith(start));
  const place = find(owner ? owners[owner] : named(hash) || "/");
  const leaf = place?.closest(".leaf");
  if (!leaf) return;
  put(leaf);
  if (owner || !focus) return;
  const target = place === leaf ? leaf.querySelector("h1") : place;
  for (let around = target.closest("details"); around; around = around.parentNode.closest("details")) around.open = true;
  if (!target.matches("a, input, button, [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (place === leaf) scrollTo(0, 0);
  else target.scrollIntoView();
};

addEventListener("popstate", () => show(true));
addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a[href]");
    const place = link?.href.startsWith(base) && here(link.href);
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    location.hash = place;
  },
  true,
);
for (const leaf of leaves) {
  leaf.addEventListener("beforematch", () => {
    history.pushState(null, "", `#${leaf.dataset.page}`);
    put(leaf);
  });
}
new MutationObserver(() => {
  for (const link of pages.get("search/").querySelectorAll(".found a[href^='../']")) {
    link.href = here(link.getAttribute("href"), `${base}search/`) || link.href;
  }
}).observe(pages.get("search/"), { childList: true, subtree: true });

byId("menu-place").replaceWith(byId("menu"));
for (const each of document.querySelectorAll("[data-read]")) each.hidden = each.dataset.read === "plain";
// The first page has an address of its own, which is no step of the checker.
if (!location.hash) history.replaceState(null, "", "#/");
show(false);
