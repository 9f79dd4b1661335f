/** Puts into a page what works its controls as a person would and tells what there is to see. Runs in a browser. */
export const drive = () => {
  const page = document.getElementById("checker");
  const visible = (selector) => [...page.querySelectorAll(selector)].find((each) => each.checkVisibility());
  const settled = () => scheduler.postTask(() => {});
  // After whatever else is still to be done: React leaves some of it to a task of its own.
  const quiet = () => scheduler.postTask(() => {}, { priority: "background" });

  // What would leave the page is kept here instead.
  const printed = [];
  const saved = [];
  const files = new Map();
  let copied = [];
  let made = 0;
  let refusing = false;
  window.print = () => {
    printed.push(document.body.className);
    dispatchEvent(new Event("afterprint"));
  };
  navigator.clipboard.write = async ([item]) => {
    if (refusing) throw new Error("refused");
    copied = item.types.map((type) => item.getType(type));
  };
  URL.createObjectURL = (file) => {
    made += 1;
    files.set(`#file-${made}`, file);
    return `#file-${made}`;
  };
  URL.revokeObjectURL = (address) => files.delete(address);
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) saved.push([this.download, files.has(this.hash)]);
    else HTMLElement.prototype.click.call(this);
  };

  // Alike on every page: its own folder, and the space between tags.
  const alike = (text) =>
    text
      .replaceAll(new URL("..", location).href, "")
      .replace(/>\s+</g, "><")
      .replace(/\s*\n\s*/g, "\n");
  const textsOf = async (blobs) =>
    Promise.all((await Promise.all(blobs)).map(async (blob) => [blob.type, alike(await blob.text())]));

  const seen = async () => {
    const focus = document.activeElement;
    const focused = focus !== document.body && focus.checkVisibility();
    return {
      title: document.title,
      address: location.hash,
      heading: visible("h1").textContent.trim(),
      focus: focused ? `${focus.localName} ${focus.id || focus.textContent.trim()}` : "",
      text: alike(document.querySelector("main").innerText),
      ticked: [...page.querySelectorAll("input:checked")].filter((each) => each.checkVisibility()).map(({ id }) => id),
      way: [...page.querySelectorAll(".way")].filter((each) => each.checkVisibility()).map((each) => each.outerHTML),
      record: ["result", "answers", "why", "sources", "blanks"].map((part) =>
        alike(document.getElementById(`record-${part}`)?.innerHTML ?? ""),
      ),
      alone: document.body.className,
      printed: [...printed],
      copied: await textsOf(copied),
      saved: [...saved],
      files: await textsOf(files.values()),
    };
  };

  const tick = async (question, answer) => {
    const wanted = answer.split("+").map((each) => document.getElementById(`${question}-${each}`));
    const unwanted = [...wanted[0].form.elements.answer].filter((each) => each.checked && !wanted.includes(each));
    for (const input of [...unwanted.filter(({ type }) => type === "checkbox"), ...wanted]) {
      if (!input.checkVisibility()) throw new Error(`${question} is not asked`);
      if (input.checked !== wanted.includes(input)) input.click();
      await settled();
    }
  };

  const answer = async (given) => {
    await tick(...given.split("="));
    visible("form button").click();
    await settled();
  };

  /** Answers, and measures from then until the next heading is there and laid out; in milliseconds. */
  const timed = async (given) => {
    await tick(...given.split("="));
    const button = visible("form button");
    const before = visible("h1");
    const start = performance.now();
    button.click();
    for (let now = visible("h1"); now === before; now = visible("h1")) await Promise.resolve();
    visible("h1").getBoundingClientRect();
    return performance.now() - start;
  };

  const moved = (move) => new Promise((gone) => (addEventListener("popstate", gone, { once: true }), move()));
  const actions = {
    answer,
    submit: () => visible("form button").click(),
    tick: (id) => document.getElementById(id).click(),
    click: (selector) => visible(selector).click(),
    refuse: () => (refusing = true),
    back: () => moved(() => history.back()),
    forward: () => moved(() => history.forward()),
    leave: () => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })),
    return: () => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
  };

  /** What is seen at first and after each of some actions, each written as its name, a space, and what it is done to. */
  const perform = async (...script) => {
    const all = [await seen()];
    for (const line of script) {
      const [name, what] = line.split(/ (.*)/);
      await actions[name](what);
      await quiet();
      all.push(await seen());
    }
    return all;
  };

  window.driver = { perform, timed };
};
