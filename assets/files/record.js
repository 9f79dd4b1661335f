// The record of a decision, made out of the words that the page shows. It lives in the page alone and goes with the answers.
export const at = (id) => document.getElementById(id);
const title = at("record-title");
const text = at("record-text");
const said = at("record-said");
let made = new Date();
let file = "";

export const make = (tag, ...content) => {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
};
const row = (head, cell) => make("tr", make("th", ...head), make("td", cell));
const fill = (place, content) => at(`record-${place}`).replaceChildren(...content);
const shown = (selector) => [...document.querySelectorAll(selector)].filter((each) => !each.closest("[hidden]"));
/** What is cited within some part of what is shown, each thing once. */
const citations = (within) => [...new Map(shown(`${within} .cite`).map((each) => [each.href, each])).values()];

/** A law, rule or principle that is cited: its status, for a rule or principle its document, its name, and where to read it. */
const source = (cited) => {
  const status = at(cited.hash.slice(1).replace(/^(\d+-r|principle-)\d$/, "$1")) ?? at("in-force");
  const link = make("a", cited.href);
  link.href = cited.href;
  return make("li", `${status.textContent}: ${cited.textContent}, `, link);
};

/** Makes the record of the result shown, out of its questions and answers; where none is shown, whatever there was goes. */
export const begin = (answers) => {
  const cited = citations("[data-why]");
  const result = shown("[data-outcome] .outcome div > :not(:first-child)");
  made = new Date();
  URL.revokeObjectURL(file);
  text.parentNode.open = false;
  said.textContent = "";
  // Dates are slow to write the first time, so none is written that nobody sees.
  const when = { dateStyle: "long", timeStyle: "short" };
  fill("made", answers.length ? [made.toLocaleString(document.documentElement.lang, when)] : []);
  fill("result", [result.map((each) => each.textContent).join(". ")]);
  fill("answers", answers.map(([question, answer]) => row([question], answer)));
  fill("why", shown("[data-why] li").map((each) => make("li", each.textContent)));
  fill("sources", cited.map(source));
  fill("rests", []);
  fill("rests", citations("#checker").map((each) => make("li", each.cloneNode(true))));
  fill("blanks", shown("#recording li").map((each) => row(each.cloneNode(true).childNodes, "")));
};

const blob = (type, content) => new Blob([content], { type });
const asText = () => blob("text/plain", `${title.textContent}\n\n${text.innerText}`);
const asHtml = () => {
  const name = document.querySelector(".site-header__name").textContent;
  return make("main", make("h1", name), title.cloneNode(true), text.cloneNode(true));
};

/** A file that needs nothing else. */
const asFile = () => {
  const style =
    "body{max-width:45em;margin:auto;padding:1em;font:1em/1.5 sans-serif;overflow-wrap:anywhere}table{width:100%;border-collapse:collapse}th,td{width:50%;padding:.5em;border:1px solid;text-align:left;vertical-align:top;font-weight:400}td:empty{height:4em}";
  const parts = [make("title", title.textContent), make("style", style), asHtml()].map((each) => each.outerHTML);
  const head = `<!doctype html><html lang="${document.documentElement.lang}"><meta charset="utf-8">`;
  return blob("text/html", `${head}<meta name="viewport" content="width=device-width">${parts.join("")}`);
};

const copy = (...blobs) =>
  navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs.map((each) => [each.type, each])))]);

const actions = {
  print: () => {
    document.body.classList.add("alone");
    print();
  },
  copy: () => {
    const html = asHtml();
    // Word processors take no style from a page, and draw no lines unless told to.
    for (const table of html.querySelectorAll("table")) table.border = 1;
    return copy(blob("text/html", html.outerHTML), asText());
  },
  text: () => copy(asText()),
  save: () => {
    const link = make("a");
    URL.revokeObjectURL(file);
    link.href = file = URL.createObjectURL(asFile());
    // As Sweden writes it: 2026-11-22 16:45
    link.download = `safe-to-share-record-${made.toLocaleString("sv").slice(0, 16).replace(" ", "-").replace(":", "")}.html`;
    link.click();
  },
};

at("record").addEventListener("click", async ({ target }) => {
  const action = actions[target.dataset.action];
  if (!action) return;
  text.parentNode.open = true;
  try {
    await action();
    said.textContent = target.dataset.said;
  } catch {
    said.textContent = said.dataset.failed;
  }
});
addEventListener("afterprint", () => document.body.classList.remove("alone"));
