// The check of the course. It knows no question and no mark: the page holds every word, the script of the course draws and marks.
// What was answered stands in the address alone, after its #: the number of the check, a dot, and a digit for each answer.
import { paper } from "../course/paper.js";

const at = (id) => document.getElementById(id);
const { bank, last, title } = at("check").dataset;
const sections = new Map();
for (const each of at("bank").querySelectorAll("section")) {
  sections.set(`${each.dataset.stage}.${each.dataset.question}`, each);
}

const filled = (words, values) => words.replace(/\[(\w+)\]/g, (all, name) => values[name] ?? all);

/** The check that an address names, and how far it is answered; after the hyphen the next question is asked. */
const named = (hash) => {
  const found = hash.match(/^#(\d{1,4})(?:\.(\d+)(-?))?$/);
  return found && { number: Number(found[1]), given: found[2] ?? "", onward: !found[2] || found[3] === "-" };
};

const show = (id) => {
  for (const each of ["start", "check", "result"]) at(each).hidden = each !== id;
};

const begin = () => {
  const any = crypto.getRandomValues(new Uint16Array(1))[0] % (Number(last) + 1);
  at("begin").href = at("anew").href = `#${any}`;
  at("begin").hidden = false;
};

const ask = (asked, index, { number, given, onward }) => {
  const [, stage, question, order] = asked[index].match(/^(.+)\.(\d+)\.(\d+)/);
  const shown = sections.get(`${stage}.${question}`).cloneNode(true);
  const heading = shown.querySelector("h3");
  const options = [...shown.querySelectorAll("details")];
  const box = shown.querySelector(".options");
  heading.removeAttribute("id");
  heading.tabIndex = -1;
  [...order].forEach((place, position) => {
    const option = options[place];
    option.name = "answers";
    if (onward) {
      option.querySelector("summary").addEventListener("click", (event) => {
        event.preventDefault();
        location.hash = `${number}.${given}${position}`;
      });
    }
    box.append(option);
  });
  at("caption").textContent = filled(title, { n: index + 1, of: asked.length });
  at("asked").replaceChildren(shown);
  at("onward").hidden = onward;
  if (onward) {
    heading.focus();
    return;
  }
  const chosen = box.children[given[index]];
  chosen.open = true;
  at("onward").href = `#${number}.${given}-`;
  at("onward").textContent = index + 1 < asked.length ? at("onward").dataset.next : at("onward").dataset.last;
  chosen.querySelector("summary").focus();
};

const tell = (asked, [passed, right, ...again], { number }) => {
  const counts = { n: right, of: asked.length, number };
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  const heading = at("result-title");
  heading.textContent = passed === "passed" ? heading.dataset.passed : heading.dataset.again;
  at("marks").textContent = filled(at("marks").dataset.words, counts);
  at("again").hidden = again.length === 0;
  for (const each of at("again").querySelectorAll("li")) each.hidden = !again.includes(each.dataset.stage);
  at("certificate").hidden = passed !== "passed";
  at("certified").textContent = filled(at("certified").dataset.words, { ...counts, day });
  heading.focus();
};

const render = () => {
  const wanted = named(location.hash);
  const words = wanted ? paper(bank, wanted.number, wanted.given).split(" ") : ["!"];
  if (words[0] === "!") {
    show("start");
    return;
  }
  const asked = words.filter((word) => word.includes("."));
  const rest = words.slice(asked.length);
  const done = wanted.onward && rest[0] === "->";
  show(done ? "result" : "check");
  if (done) tell(asked, rest.slice(1), wanted);
  else ask(asked, wanted.onward ? wanted.given.length : wanted.given.length - 1, wanted);
};

at("onward").dataset.next = at("onward").textContent;
at("bank").hidden = true;
at("print").addEventListener("click", () => print());
addEventListener("hashchange", render);
begin();
render();
