// The search page: results appear as the reader types. What is typed goes with the page; the address and the history never show it.
const ours = finder(searchIndex);
const { find, pieces } = ours;
const form = document.getElementById("search");
const query = document.getElementById("query");
const count = document.getElementById("found-count");
const found = document.getElementById("found");
const index = document.getElementById("a-z");
const list = found.querySelector("ol");
const MARK = "#q=";
let told;
let kept;

const element = (name, ...within) => {
  const made = document.createElement(name);
  made.append(...within);
  return made;
};
const marked = (text, names) => pieces(text, names).map(([piece, hit]) => (hit ? element("mark", piece) : piece));
const joined = (words) => words.flatMap((word, i) => [i ? ", " : " ", element("mark", word)]);

const line = ({ title, page, anchor, phone, names, also, says }) => {
  const link = element("a", ...marked(title, names));
  link.href = `../${page.folder}index.html${anchor && `#${anchor}`}`;
  if (anchor) link.append(element("span", ...marked(page.title, names)));
  const item = element("li", link);
  if (phone) {
    const call = element("a", list.dataset.call.replace("[number]", phone));
    call.href = `tel:${phone.replace(/[^+\d]/g, "")}`;
    item.append(element("p", call));
  }
  if (also.length) item.append(element("p", list.dataset.also, ...joined(also)));
  if (says.length) item.append(element("p", list.dataset.says, ...joined(says)));
  return item;
};

/** Keeps the question for when the reader comes back to this page. Browsers allow that only so often, so it waits for a pause. */
const keep = () => {
  clearTimeout(kept);
  history.replaceState(query.value.trim(), "", location.pathname);
};

const show = () => {
  const results = find(query.value);
  const empty = !query.value.trim();
  list.replaceChildren(...results.map(line));
  found.hidden = !results.length;
  if (results.length) index.hidden = true;
  const { one, many, none } = count.dataset;
  const said = empty ? "" : results.length > 1 ? many.replace("[count]", results.length) : results.length ? one : none;
  // Told only once the reader pauses, so that a screen reader does not speak over the typing. The index is long to lay out.
  clearTimeout(told);
  told = setTimeout(() => {
    count.textContent = said;
    index.hidden = results.length > 0;
  }, 700);
};

const read = () => {
  query.value = typeof history.state === "string" ? history.state : "";
  if (location.hash.startsWith(MARK)) {
    try {
      // A browser that asks from its address bar may write a space as a plus sign.
      query.value = decodeURIComponent(location.hash.slice(MARK.length).replaceAll("+", " ")).slice(0, query.maxLength);
    } catch {
      query.value = "";
    }
    keep();
  }
  if (query.value) show();
};

/** Takes in further words for what can be found, when their file has come. */
const learn = (further) => {
  ours.learn(further);
  if (query.value) show();
};

query.addEventListener("input", () => {
  show();
  clearTimeout(kept);
  kept = setTimeout(keep, 400);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  keep();
  if (!found.hidden) document.getElementById("found-title").focus();
});
list.addEventListener("click", keep);
addEventListener("hashchange", read);
form.hidden = false;
read();
