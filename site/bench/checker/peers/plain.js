// The checker in the published page, driven by hand-written JavaScript. The record is ours, written by hand too.
import { at, begin, make } from "../../../../assets/files/record.js";
import { markWay } from "./chart.js";
import { follow, keep } from "./flow.js";

const page = at("checker");
const guide = document.title;
const forms = {};
for (const form of page.querySelectorAll("form")) {
  forms[form.dataset.question] = form;
  for (const input of form.elements.answer) input.id = `${form.dataset.question}-${input.value}`;
}
const inputs = (form) => [...form.elements.answer];
const [back, caption, error, errorLink, errorMessage, dropped, cleared, list] = [
  "back",
  "caption",
  "error",
  "error-link",
  "error-message",
  "dropped",
  "cleared",
  "answers-list",
].map(at);

let answers = {};
let panel = forms["immediate-danger"];
let result = [];

const focusOn = (element) => {
  const notice = [dropped, cleared].find((each) => !each.hidden);
  (notice ?? element).scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
};

const setTitle = (start) => {
  document.title = `${start} – ${guide}`;
};

const hideNotices = () => {
  dropped.hidden = true;
  cleared.hidden = true;
};

const clearError = () => {
  error.hidden = true;
  errorMessage.textContent = "";
};

const labels = (question) =>
  answers[question].map((each) => at(`${question}-${each}`).nextSibling.textContent).join("; ");

const answerRow = (question, index) => {
  const { label } = forms[question].dataset;
  const about = make("span", ` ${label}`);
  const change = make("a", list.dataset.change, about);
  about.className = "govuk-visually-hidden";
  change.href = `#step-${index + 1}`;
  return make("div", make("dt", label), make("dd", labels(question)), make("dd", change));
};

const showQuestion = (question, step) => {
  const given = answers[question] ?? [];
  panel = forms[question];
  at("number").textContent = step + 1;
  panel.querySelector("h1").prepend(caption);
  for (const input of inputs(panel)) input.checked = given.includes(input.value);
};

const showOutcome = (outcome, way) => {
  panel = page.querySelector(`[data-outcome=${outcome}]`);
  const contacts = panel.querySelector("[data-contacts]");
  contacts.append(...contacts.dataset.contacts.split(" ").map((role) => at(role).parentNode));
  const situations = (answers["special-situations"] ?? [])
    .map((each) => page.querySelector(`[data-situation=${each}]`))
    .filter(Boolean);
  at("situations").hidden = situations.length === 0;
  result = [panel, at("ended"), page.querySelector(`[data-record=${outcome}]`), ...situations];
  for (const part of result) part.hidden = false;
  markWay(
    at("way"),
    way.map((question) => answers[question]),
  );
  begin(way.map((question) => [forms[question].querySelector("h1").lastChild.textContent, labels(question)]));
};

const hideOutcome = () => {
  for (const part of result) part.hidden = true;
  if (result.length > 0) begin([]);
  result = [];
};

const show = (step) => {
  const { way, question: next, outcome } = follow(answers);
  const question = way[step] ?? next;
  clearError();
  panel.hidden = true;
  hideOutcome();
  if (question) showQuestion(question, step);
  else showOutcome(outcome, way);
  panel.hidden = false;
  back.hidden = step === 0;
  back.href = `#step-${step}`;
  at("answers").hidden = at("clear").hidden = way.length === 0;
  list.replaceChildren(...way.map(answerRow));
  setTitle(question ? caption.textContent : page.dataset.result);
  const heading = panel.querySelector("h1");
  heading.tabIndex = -1;
  return heading;
};

const go = (step) => {
  const hash = `#step-${step + 1}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
  focusOn(show(step));
};

const complain = (form) => {
  const [{ id, type }] = inputs(form);
  errorLink.href = `#${id}`;
  errorLink.textContent = errorMessage.textContent = errorLink.dataset[type];
  form.querySelector("legend").append(errorMessage);
  error.hidden = false;
  setTitle(page.dataset.error);
  focusOn(error);
};

page.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const ticked = new FormData(form).getAll("answer");
  hideNotices();
  if (ticked.length === 0) {
    complain(form);
    return;
  }
  const given = { ...answers, [form.dataset.question]: ticked };
  const { way } = follow(given);
  const gone = Object.keys(answers).filter((question) => !way.includes(question));
  answers = keep(given, way);
  dropped.hidden = gone.length === 0;
  at("dropped-list").replaceChildren(...gone.map((question) => make("li", forms[question].dataset.label)));
  go(way.length);
});

page.addEventListener("change", ({ target }) => {
  if (target.type !== "checkbox" || !target.checked) return;
  const alone = "alone" in target.dataset;
  for (const other of inputs(target.form)) {
    if (other !== target && (alone || "alone" in other.dataset)) other.checked = false;
  }
});

const stepIn = (hash) => {
  const found = /^#step-([1-9]\d*)$/.exec(hash);
  return found ? found[1] - 1 : -1;
};

page.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  hideNotices();
  const step = stepIn(link.hash);
  if (step >= 0) go(step);
  else focusOn(document.querySelector(link.hash));
});

addEventListener("popstate", () => {
  const step = location.hash ? stepIn(location.hash) : 0;
  if (step < 0) return;
  hideNotices();
  focusOn(show(Math.min(step, follow(answers).way.length)));
});

at("print").addEventListener("click", () => print());

const clear = () => {
  answers = {};
  for (const form of Object.values(forms)) form.reset();
  hideNotices();
};

at("clear").addEventListener("click", () => {
  clear();
  cleared.hidden = false;
  go(0);
});

addEventListener("pagehide", () => {
  clear();
  show(0);
});

addEventListener("pageshow", ({ persisted }) => {
  if (persisted) history.replaceState(null, "", "#step-1");
});

at("plain").hidden = true;
page.hidden = false;
if (location.hash) history.replaceState(null, "", "#step-1");
show(0);
