// The record of the decision: shown, printed, copied and saved.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import words from "words";
import { Html } from "./html.jsx";
import { labels } from "./question.jsx";

const { title, intro, actions, failed, read, keep, version, titles } = words.record;
const language = document.documentElement.lang;
const style =
  "body{max-width:45em;margin:auto;padding:1em;font:1em/1.5 sans-serif;overflow-wrap:anywhere}table{width:100%;border-collapse:collapse}th,td{width:50%;padding:.5em;border:1px solid;text-align:left;vertical-align:top;font-weight:400}td:empty{height:4em}";

const all = (html, selector) => {
  const body = document.createElement("div");
  body.innerHTML = html;
  return [...body.querySelectorAll(selector)];
};

const Source = ({ cited }) => (
  <li>
    {words.statuses[cited.hash.slice(1).replace(/^(\d+-r|principle-)\d$/, "$1")] ?? words.statuses["in-force"]}:{" "}
    {cited.textContent}, <a href={cited.href}>{cited.href}</a>
  </li>
);

const Why = ({ html }) => {
  const cited = new Map(all(html, "[data-why] .cite").map((each) => [each.href, each]));
  return (
    <>
      <h3>{titles.why}</h3>
      <ul id="record-why">
        {all(html, "[data-why] li").map((each) => (
          <li>{each.textContent}</li>
        ))}
      </ul>
      <h3>{titles.sources}</h3>
      <ul id="record-sources">
        {[...cited.values()].map((each) => (
          <Source cited={each} />
        ))}
      </ul>
    </>
  );
};

const Blanks = ({ html }) => (
  <table class="govuk-table" id="record-blanks">
    {all(html, "li").map(({ innerHTML }) => (
      <tr>
        <Html as="th" html={innerHTML} />
        <td />
      </tr>
    ))}
  </table>
);

const Text = ({ outcome, way, answers, made }) => (
  <>
    <p>{keep}</p>
    <table class="govuk-table">
      <tbody>
        <tr>
          <th>{titles.made}</th>
          <td id="record-made">{made.toLocaleString(language, { dateStyle: "long", timeStyle: "short" })}</td>
        </tr>
        <tr>
          <th>{titles.guidance}</th>
          <td>{version}</td>
        </tr>
        <tr>
          <th>{titles.result}</th>
          <td id="record-result">{`${outcome.title}. ${outcome.summary}`}</td>
        </tr>
      </tbody>
    </table>
    <h3>{titles.questions}</h3>
    <table class="govuk-table" id="record-answers">
      {way.map((question) => (
        <tr>
          <th>{words.questions[question].text}</th>
          <td>{labels(question, answers[question])}</td>
        </tr>
      ))}
    </table>
    <Why html={outcome.parts.map(({ html }) => html).join("")} />
    <h3>{titles.blanks}</h3>
    <Blanks html={outcome.record + words.recording} />
  </>
);

const blob = (type, content) => new Blob([content], { type });
const asText = (text) => blob("text/plain", `${title}\n\n${text.innerText}`);
const asHtml = (text) => {
  const name = document.querySelector(".site-header__name").innerHTML;
  return `<main><h1>${name}</h1><h2 id="record-title">${title}</h2>${text.outerHTML}</main>`;
};
const asFile = (text) => {
  const start = `<!doctype html><html lang="${language}"><meta charset="utf-8">`;
  const head = `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  return blob("text/html", start + head + asHtml(text));
};

const copy = (...blobs) =>
  navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs.map((each) => [each.type, each])))]);

const save = (file, made) => {
  const link = document.createElement("a");
  const time = made.toLocaleString("sv").slice(0, 16).replace(" ", "-").replace(":", "");
  link.href = file;
  link.download = `safe-to-share-record-${time}.html`;
  link.click();
};

const printAlone = () => {
  const { classList } = document.body;
  addEventListener("afterprint", () => classList.remove("alone"), { once: true });
  classList.add("alone");
  print();
};

export const Record = ({ outcome, way, answers }) => {
  const [said, setSaid] = useState("");
  const [made] = useState(() => new Date());
  const file = useRef("");
  const text = useRef();
  useLayoutEffect(() => () => URL.revokeObjectURL(file.current), []);
  const does = {
    print: printAlone,
    copy: () => {
      const html = asHtml(text.current).replaceAll(/<table([^>]*)/g, '<table$1 border="1"');
      return copy(blob("text/html", html), asText(text.current));
    },
    text: () => copy(asText(text.current)),
    save: () => {
      URL.revokeObjectURL(file.current);
      file.current = URL.createObjectURL(asFile(text.current));
      save(file.current, made);
    },
  };
  const act = async (action) => {
    text.current.parentNode.open = true;
    try {
      await does[action.does]();
      setSaid(action.said);
    } catch {
      setSaid(failed);
    }
  };
  return (
    <section id="record">
      <h2 id="record-title">{title}</h2>
      <p>{intro}</p>
      <div class="govuk-button-group">
        {actions.map((action) => (
          <button
            class="govuk-button govuk-button--secondary"
            type="button"
            data-action={action.does}
            onClick={() => act(action)}
          >
            {action.name}
          </button>
        ))}
      </div>
      <p role="status" id="record-said">
        {said}
      </p>
      <details>
        <summary>{read}</summary>
        <div id="record-text" ref={text}>
          <Text outcome={outcome} way={way} answers={answers} made={made} />
        </div>
      </details>
    </section>
  );
};
