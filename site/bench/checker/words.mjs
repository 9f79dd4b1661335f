/**
 * Reads the words of a published checker as data, for a peer that makes its page of data. Runs in a browser.
 *
 * @param published the HTML of checker/index.html
 */
export const wordsOf = (published) => {
  const page = new DOMParser().parseFromString(published, "text/html").getElementById("checker");
  const one = (selector, within = page) => within.querySelector(selector);
  const all = (selector, within = page) => [...within.querySelectorAll(selector)];
  const text = (selector, within) => one(selector, within)?.textContent.trim() ?? "";
  const texts = (selector) => all(selector).map((each) => each.textContent);
  const html = (selector, within) => one(selector, within)?.innerHTML ?? "";
  const byId = (selector, id, read) => Object.fromEntries(all(selector).map((each) => [id(each), read(each)]));

  /** The HTML of what follows an element, up to the next heading of its section. */
  const after = (element) => {
    const body = document.createElement("div");
    for (let next = element.nextSibling; next && next.nodeName !== "H2"; next = next.nextSibling) {
      body.append(next.cloneNode(true));
    }
    return body.innerHTML;
  };
  const answer = (input) => ({
    id: input.value,
    label: input.nextSibling.textContent,
    hint: text("small", input.parentNode),
    alone: "alone" in input.dataset,
  });
  const question = (form) => ({
    label: form.dataset.label,
    text: text("h1", form),
    hint: text("legend small", form),
    help: html("details > div", form),
    open: one("details", form)?.open ?? false,
    type: one("input", form).type,
    answers: all("input", form).map(answer),
  });
  const part = (title) => {
    const roles = title.nextElementSibling.dataset.contacts?.split(" ");
    return { title: title.textContent, ...(roles ? { roles } : { html: after(title) }) };
  };
  const outcome = (section) => ({
    kind: one(".outcome", section).className.split("--")[1],
    kindWord: text(".outcome p", section),
    title: text("h1", section),
    summary: text(".outcome h1 + p", section),
    parts: all("h2", section).map(part),
    record: html(`[data-record=${section.dataset.outcome}]`),
  });
  const action = (button) => ({ does: button.dataset.action, name: button.textContent, said: button.dataset.said });
  const [made, guidance, result] = texts("#record-text th");
  const [questions, why, sources, blanks] = texts("#record-text h3");

  return {
    result: page.dataset.result,
    back: text("#back"),
    errorTitle: page.dataset.error,
    choose: { ...one("#error-link").dataset },
    droppedTitle: text("#dropped h2"),
    droppedText: text("#dropped p"),
    cleared: text("#cleared"),
    question: text("#caption"),
    help: text("summary"),
    or: text("label + p"),
    next: text("form button"),
    situationsTitle: text("#situations h2"),
    answersTitle: text("#answers h2"),
    change: one("#answers-list").dataset.change,
    wayTitle: text("#way-title"),
    wayText: text("#way p"),
    chart: html("#way .scroll"),
    restsTitle: text("section:has(> #record-rests) h2"),
    restsText: text("section:has(> #record-rests) p"),
    print: text("#print"),
    clear: text("#clear"),
    questions: byId("form", ({ dataset }) => dataset.question, question),
    outcomes: byId("[data-outcome]", ({ dataset }) => dataset.outcome, outcome),
    situations: byId(
      "[data-situation]",
      ({ dataset }) => dataset.situation,
      ({ innerHTML }) => innerHTML,
    ),
    contacts: byId(
      ".contact",
      ({ firstElementChild }) => firstElementChild.id,
      ({ innerHTML }) => innerHTML,
    ),
    statuses: byId(
      "#in-force, #in-force ~ li",
      ({ id }) => id,
      ({ textContent }) => textContent,
    ),
    shareWell: html("#situations + section"),
    recordingTitle: text("#recording h2"),
    recording: after(one("[data-record]:last-of-type")),
    record: {
      title: text("#record-title"),
      intro: text("#record p"),
      actions: all("#record button").map(action),
      failed: one("#record-said").dataset.failed,
      read: text("#record summary"),
      keep: text("#record-text p"),
      version: text("#record-text td:not([id])"),
      titles: { made, guidance, result, questions, why, sources, blanks },
    },
    urgent: html(".govuk-inset-text"),
  };
};
