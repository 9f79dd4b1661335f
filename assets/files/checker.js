// The checker in the page. It knows no rule: the flow says what comes next, the page holds every word.
// Answers live in this module's memory alone; the address shows a step number that says nothing of them.
import { next } from "../checker/flow.js";
import { at, begin, make } from "./record.js";

const page = at("checker");
const guide = document.title;
const panelOf = (question) => page.querySelector(`[data-question=${question}]`);
let answers = new Map();

/** Follows the kept answers from the start; those off the way are left out. */
const follow = (kept) => {
  const way = [];
  for (;;) {
    const [mark, what] = next(way.map((given) => given.join("=")).join(",")).split(" ");
    if (mark === "->") return { way, outcome: what };
    if (!kept.has(what)) return { way, question: what };
    way.push([what, kept.get(what)]);
  }
};

/** The step that an address names, counted from 0, or -1. */
const stepIn = (hash) => Number(hash.match(/^#step-(\d+)$/)?.[1] ?? 0) - 1;

const inputs = (panel) => panel.elements.answer;
const labels = (question, answer) =>
  answer.split("+").map((each) => at(`${question}-${each}`).nextSibling.textContent).join("; ");

// Any notice above what has the focus is kept in view.
const focusOn = (element) => {
  (page.querySelector(".notice:not([hidden])") ?? element).scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
};

const inWords = ([question, answer]) => [
  panelOf(question).querySelector("h1").lastChild.textContent,
  labels(question, answer),
];

const row = ([question, answer], index) => {
  const { label } = panelOf(question).dataset;
  const about = make("span", ` ${label}`);
  const link = make("a", at("answers-list").dataset.change, about);
  about.className = "govuk-visually-hidden";
  link.href = `#step-${index + 1}`;
  return make("div", make("dt", label), make("dd", labels(question, answer)), make("dd", link));
};

const hush = () => {
  at("dropped").hidden = at("cleared").hidden = true;
};

const clearError = () => {
  at("error").hidden = true;
  at("error-message").textContent = "";
};

// Each contact stands in the page once, and is moved to the outcome that names it.
const showContacts = (place) => {
  place.append(...place.dataset.contacts.split(" ").map((role) => at(role).parentNode));
};

const showOnly = (kind, ...wanted) => {
  for (const each of page.querySelectorAll(`[data-${kind}]`)) each.hidden = !wanted.includes(each.dataset[kind]);
};

/** Marks a way on the flowchart. The gravest arrow of a box comes first, as the flow looks at several ticks. */
const mark = (way) => {
  const boxes = at("way").querySelectorAll("svg > g > g");
  for (const old of at("way").querySelectorAll(".way")) old.classList.remove("way");
  let box = boxes[0];
  for (const [, answer] of way) {
    box.firstChild.classList.add("way");
    const given = answer.split("+");
    const arrow = [...box.children].find(({ dataset }) => dataset.by?.split(" ").some((by) => given.includes(by)));
    arrow.classList.add("way");
    box = boxes[arrow.dataset.to];
  }
};

/** Shows a step: one of the answered questions, the next question, or the outcome. */
const show = (step, focus = true) => {
  const { way, outcome, question: asked } = follow(answers);
  const question = way[step]?.[0] ?? asked;
  const ended = step === way.length && outcome;
  clearError();
  showOnly("question", question);
  showOnly("outcome", ended);
  showOnly("record", ended);
  showOnly("situation", ...(answers.get("special-situations") ?? "").split("+"));
  at("situations").hidden = !page.querySelector("[data-situation]:not([hidden])");
  at("ended").hidden = !ended;
  at("back").hidden = step === 0;
  at("back").href = `#step-${step}`;
  at("answers").hidden = at("clear").hidden = way.length === 0;
  at("answers-list").replaceChildren(...way.map(row));
  if (!ended) {
    const panel = panelOf(question);
    at("number").textContent = step + 1;
    panel.querySelector("h1").prepend(at("caption"));
    const given = (answers.get(question) ?? "").split("+");
    for (const input of inputs(panel)) input.checked = given.includes(input.value);
  }
  mark(ended ? way : []);
  if (ended) showContacts(page.querySelector(`[data-outcome=${outcome}] [data-contacts]`));
  begin(ended ? way.map(inWords) : []);
  const heading = page.querySelector(".checker__panel:not([hidden]) h1");
  heading.tabIndex = -1;
  // The browser keeps titles in its history: they tell how far one came, and nothing more.
  document.title = `${ended ? page.dataset.result : at("caption").textContent} – ${guide}`;
  if (focus) focusOn(heading);
};

const go = (step) => {
  const hash = `#step-${step + 1}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
  show(step);
};

const complain = (panel) => {
  const { type, id } = inputs(panel)[0];
  panel.querySelector("legend").append(at("error-message"));
  at("error-link").textContent = at("error-message").textContent = at("error-link").dataset[type];
  at("error-link").href = `#${id}`;
  at("error").hidden = false;
  document.title = `${page.dataset.error} – ${guide}`;
  focusOn(at("error"));
};

const tellDropped = (before, way) => {
  const dropped = [...before.keys()].filter((question) => !way.some(([kept]) => kept === question));
  at("dropped").hidden = dropped.length === 0;
  at("dropped-list").replaceChildren(...dropped.map((question) => make("li", panelOf(question).dataset.label)));
};

page.addEventListener("submit", (event) => {
  event.preventDefault();
  const panel = event.target;
  const chosen = new FormData(panel).getAll("answer");
  hush();
  if (chosen.length === 0) {
    complain(panel);
    return;
  }
  const before = answers;
  const kept = new Map(before).set(panel.dataset.question, chosen.join("+"));
  const { way } = follow(kept);
  answers = new Map(way);
  tellDropped(before, way);
  go(way.length);
});

page.addEventListener("change", ({ target }) => {
  if (target.type !== "checkbox" || !target.checked) return;
  const alone = "alone" in target.dataset;
  for (const other of inputs(target.form)) {
    if (other !== target && (alone || "alone" in other.dataset)) other.checked = false;
  }
});

page.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  const step = stepIn(link.hash);
  hush();
  if (step >= 0) go(step);
  else focusOn(document.querySelector(link.hash));
});

addEventListener("popstate", () => {
  const step = stepIn(location.hash || "#step-1");
  // Any other place in the page, such as its menu, leaves the question where it is.
  if (step < 0) return;
  hush();
  show(Math.min(step, follow(answers).way.length));
});

at("print").addEventListener("click", () => print());

const clear = () => {
  answers = new Map();
  for (const panel of page.querySelectorAll("form")) panel.reset();
  hush();
};

at("clear").addEventListener("click", () => {
  clear();
  at("cleared").hidden = false;
  go(0);
});

// Leaving clears too: a browser that keeps the page for its back button keeps the first question.
addEventListener("pagehide", () => {
  clear();
  show(0, false);
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) history.replaceState(null, "", "#step-1");
});

for (const input of page.querySelectorAll("input")) input.id = `${input.form.dataset.question}-${input.value}`;
at("plain").hidden = true;
page.hidden = false;
if (location.hash) history.replaceState(null, "", "#step-1");
show(0, false);
