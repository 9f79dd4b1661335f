// The checker in the page. It knows no rule: the flow says what comes next, the page holds every word.
// Answers live in this module's memory alone; the address shows a step number that says nothing of them.
import { next } from "../checker/flow.js";

const at = (id) => document.getElementById(id);
const page = at("checker");
const panels = [...page.querySelectorAll("[data-question]")];
const panelOf = (question) => panels.find((panel) => panel.dataset.question === question);
let answers = new Map();

const line = (entries) => next(entries.map(([question, answer]) => `${question}=${answer}`).join(","));

/** Follows the kept answers from the start; those off the way are left out. */
const follow = (kept) => {
  const way = [];
  for (;;) {
    const [mark, what] = line(way).split(" ");
    if (mark === "->") return { way, outcome: what };
    if (!kept.has(what)) return { way, question: what };
    way.push([what, kept.get(what)]);
  }
};

/** The step that an address names, counted from 0, or -1. */
const stepIn = (hash) => Number(hash.match(/^#step-([1-9]\d*)$/)?.[1] ?? 0) - 1;

const inputs = (panel) => [...panel.querySelectorAll("input")];
const ticked = (panel) => inputs(panel).filter((input) => input.checked);
const labels = (question, answer) =>
  answer.split("+").map((each) => at(`${question}-${each}`).labels[0].textContent).join("; ");

/** Focuses an element, with any notice above it in view. */
const focusOn = (element) => {
  const notice = [at("dropped"), at("cleared")].find((each) => !each.hidden);
  (notice ?? element).scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
};

const row = ([question, answer], index) => {
  const copy = at("answer-row").content.cloneNode(true);
  const label = panelOf(question).dataset.label;
  const link = copy.querySelector("a");
  copy.querySelector("dt").textContent = label;
  copy.querySelector("dd").textContent = labels(question, answer);
  copy.querySelector("a span").textContent = ` ${label}`;
  link.href = `#step-${index + 1}`;
  return copy;
};

const clearError = () => {
  at("error").hidden = true;
  for (const panel of panels) {
    panel.querySelector(".govuk-error-message").hidden = true;
    panel.querySelector(".govuk-form-group").classList.remove("govuk-form-group--error");
  }
};

/** Each contact stands in the page once; it is moved to the outcome that names it. */
const showContacts = (place) => {
  const contact = (role) => page.querySelector(`[data-contact=${role}]`);
  place.append(...place.dataset.contacts.split(" ").map(contact));
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
  const { way, outcome } = follow(answers);
  const { question } = step < way.length ? { question: way[step][0] } : follow(answers);
  const ended = step === way.length && outcome;
  clearError();
  for (const panel of page.querySelectorAll(".checker__panel")) {
    panel.hidden = ended ? panel.dataset.outcome !== outcome : panel.dataset.question !== question;
  }
  for (const record of page.querySelectorAll("[data-record]")) {
    record.hidden = !ended || record.dataset.record !== outcome;
  }
  const situations = ended ? (answers.get("special-situations") ?? "").split("+") : [];
  let some = false;
  for (const situation of page.querySelectorAll("[data-situation]")) {
    situation.hidden = !situations.includes(situation.dataset.situation);
    some ||= !situation.hidden;
  }
  at("situations").hidden = !some;
  at("share-well").hidden = at("record-always").hidden = at("ending").hidden = at("way").hidden = !ended;
  at("back").hidden = step === 0;
  at("back").href = `#step-${step}`;
  at("answers").hidden = at("clear").hidden = way.length === 0;
  at("answers-list").replaceChildren(...way.map(row));
  if (!ended) {
    const panel = panelOf(question);
    panel.querySelector("[data-number]").textContent = step + 1;
    const given = (answers.get(question) ?? "").split("+");
    for (const input of inputs(panel)) input.checked = given.includes(input.value);
  }
  mark(ended ? way : []);
  if (ended) showContacts(page.querySelector(`[data-outcome=${outcome}] [data-contacts]`));
  const heading = page.querySelector(".checker__panel:not([hidden]) h1");
  document.title = `${heading.textContent.trim()} – ${page.dataset.title}`;
  if (focus) focusOn(heading);
};

const go = (step) => {
  const hash = `#step-${step + 1}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
  show(step);
};

const complain = (panel) => {
  const several = inputs(panel)[0].type === "checkbox";
  const message = at("error-link").dataset[several ? "several" : "one"];
  const inline = panel.querySelector(".govuk-error-message");
  clearError();
  at("error-link").textContent = inline.textContent = message;
  at("error-link").href = `#${inputs(panel)[0].id}`;
  inline.hidden = at("error").hidden = false;
  panel.querySelector(".govuk-form-group").classList.add("govuk-form-group--error");
  document.title = `${page.dataset.error} – ${page.dataset.title}`;
  focusOn(at("error"));
};

const tellDropped = (before, way) => {
  const dropped = [...before.keys()].filter((question) => !way.some(([kept]) => kept === question));
  at("dropped").hidden = dropped.length === 0;
  at("dropped-list").replaceChildren(
    ...dropped.map((question) => {
      const item = document.createElement("li");
      item.textContent = panelOf(question).dataset.label;
      return item;
    }),
  );
};

page.addEventListener("submit", (event) => {
  event.preventDefault();
  const panel = event.target;
  const chosen = ticked(panel).map((input) => input.value);
  at("cleared").hidden = true;
  if (chosen.length === 0) {
    complain(panel);
    return;
  }
  const before = answers;
  const kept = new Map(before).set(panel.dataset.question, chosen.join("+"));
  const { way } = follow(kept);
  answers = new Map(way);
  tellDropped(before, way);
  // On to the next step that still needs an answer, or straight back to the outcome.
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
  at("dropped").hidden = at("cleared").hidden = true;
  if (step >= 0) go(step);
  else focusOn(document.querySelector(link.hash));
});

addEventListener("popstate", () => {
  const step = location.hash === "" ? 0 : stepIn(location.hash);
  // Any other place in the page, such as its menu, leaves the question where it is.
  if (step < 0) return;
  at("dropped").hidden = at("cleared").hidden = true;
  show(Math.min(step, follow(answers).way.length));
});

at("print").addEventListener("click", () => print());

at("clear").addEventListener("click", () => {
  answers = new Map();
  for (const input of page.querySelectorAll("input")) input.checked = false;
  at("dropped").hidden = true;
  at("cleared").hidden = false;
  go(0);
});

at("plain").hidden = true;
page.hidden = false;
if (location.hash) history.replaceState(null, "", "#step-1");
show(0, false);
