// The checker as a Preact app: words as data, a component for each thing on the page.
import { render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import words from "words";
import { markWay } from "./chart.js";
import { follow, keep } from "./flow.js";
import { Html } from "./html.jsx";
import { labels, Question } from "./question.jsx";
import { Record } from "./record.jsx";

const guide = document.title;

const focusOn = (element) => {
  const notice = document.querySelector(".notice:not([hidden])");
  (notice ?? element).scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
};

const Contacts = ({ roles }) => roles.map((role) => <Html class="contact" key={role} html={words.contacts[role]} />);

const Outcome = ({ outcome, situations }) => {
  const { kind, kindWord, title, summary, parts, record } = outcome;
  return (
    <>
      <section class="checker__panel">
        <div class={`outcome outcome--${kind}`}>
          <span class="outcome__mark" aria-hidden="true" />
          <div>
            <p>{kindWord}</p>
            <h1 tabindex={-1}>{title}</h1>
            <p>{summary}</p>
          </div>
        </div>
        {parts.map((part) => (
          <>
            <h2>{part.title}</h2>
            {part.roles ? <Contacts roles={part.roles} /> : <Html html={part.html} />}
          </>
        ))}
      </section>
      {situations.length > 0 && (
        <section>
          <h2>{words.situationsTitle}</h2>
          {situations.map((situation) => (
            <Html as="section" key={situation} html={words.situations[situation]} />
          ))}
        </section>
      )}
      <Html as="section" html={words.shareWell} />
      <section>
        <h2>{words.recordingTitle}</h2>
        <Html html={record} />
        <Html html={words.recording} />
      </section>
    </>
  );
};

const StepLink = ({ to, onGo, children, ...rest }) => {
  const click = (event) => {
    event.preventDefault();
    onGo(to);
  };
  return (
    <a {...rest} href={`#step-${to + 1}`} onClick={click}>
      {children}
    </a>
  );
};

const Answers = ({ way, answers, onGo }) => (
  <section class="answers">
    <h2>{words.answersTitle}</h2>
    <dl class="summary" id="answers-list">
      {way.map((question, index) => {
        const { label } = words.questions[question];
        return (
          <div key={question}>
            <dt>{label}</dt>
            <dd>{labels(question, answers[question])}</dd>
            <dd>
              <StepLink to={index} onGo={onGo}>
                {words.change}
                <span class="govuk-visually-hidden"> {label}</span>
              </StepLink>
            </dd>
          </div>
        );
      })}
    </dl>
  </section>
);

const Way = ({ answers }) => {
  const chart = useRef();
  useLayoutEffect(() => markWay(chart.current, answers));
  return (
    <section ref={chart}>
      <h2 id="way-title">{words.wayTitle}</h2>
      <p>{words.wayText}</p>
      <Html class="scroll" role="region" aria-labelledby="way-title" tabindex={0} html={words.chart} />
    </section>
  );
};

/** What is cited above, each once. */
const Rests = () => {
  const [cited, setCited] = useState([]);
  useLayoutEffect(() => {
    const links = [...document.querySelectorAll("#checker .cite")].filter((each) => each.checkVisibility());
    setCited([...new Map(links.map((each) => [each.href, each.outerHTML])).values()]);
  }, []);
  return (
    <section>
      <h2>{words.restsTitle}</h2>
      <p>{words.restsText}</p>
      <ul class="sources" id="record-rests">
        {cited.map((html) => (
          <Html as="li" key={html} html={html} />
        ))}
      </ul>
    </section>
  );
};

const ErrorSummary = ({ question, message, onFollow }) => {
  const input = `${question}-${words.questions[question].answers[0].id}`;
  const click = (event) => {
    event.preventDefault();
    onFollow(document.getElementById(input));
  };
  return (
    <div class="govuk-error-summary" id="error" role="alert" tabindex={-1}>
      <h2>{words.errorTitle}</h2>
      <ul>
        <li>
          <a href={`#${input}`} id="error-link" onClick={click}>
            {message}
          </a>
        </li>
      </ul>
    </div>
  );
};

const Notices = ({ dropped, cleared }) => (
  <>
    <div class="govuk-notification-banner notice" role="status" hidden={dropped.length === 0}>
      <h2>{words.droppedTitle}</h2>
      <div>
        <p>{words.droppedText}</p>
        <ul>
          {dropped.map((question) => (
            <li key={question}>{words.questions[question].label}</li>
          ))}
        </ul>
      </div>
    </div>
    <p class="notice" role="status" hidden={!cleared}>
      {words.cleared}
    </p>
  </>
);

const first = { answers: {}, step: 0, dropped: [], cleared: false, complaints: 0, shows: 0, focus: false };

const stepIn = (hash) => Number(hash.match(/^#step-([1-9]\d*)$/)?.[1] ?? 0) - 1;

const Checker = () => {
  const [state, setState] = useState(first);
  const { answers, step, dropped, cleared, complaints, shows, focus } = state;
  const { way, question: next, outcome } = follow(answers);
  const question = way[step] ?? next;
  const page = useRef();
  const error = complaints > 0 && words.choose[words.questions[question].type];
  const caption = `${words.question} ${step + 1}`;

  useLayoutEffect(() => {
    const heading = page.current.querySelector("h1");
    document.title = `${error ? words.errorTitle : question ? caption : words.result} – ${guide}`;
    if (focus) focusOn(error ? document.getElementById("error") : heading);
  }, [shows, complaints]);

  const show = (change) =>
    setState((old) => ({ ...first, answers: old.answers, ...change(old), shows: old.shows + 1, focus: true }));
  const go = (to, change = {}) => {
    const hash = `#step-${to + 1}`;
    if (location.hash !== hash) history.pushState(null, "", hash);
    show(() => ({ step: to, ...change }));
  };
  const answer = (ticked) => {
    if (ticked.length === 0) {
      setState({ ...state, dropped: [], cleared: false, complaints: complaints + 1, focus: true });
      return;
    }
    const given = { ...answers, [question]: ticked };
    const { way: kept } = follow(given);
    const gone = Object.keys(answers).filter((each) => !kept.includes(each));
    go(kept.length, { answers: keep(given, kept), dropped: gone });
  };
  const followError = (input) => {
    setState({ ...state, dropped: [], cleared: false });
    input.scrollIntoView({ block: "start" });
    input.focus({ preventScroll: true });
  };

  useEffect(() => {
    const move = () => {
      const to = location.hash ? stepIn(location.hash) : 0;
      if (to >= 0) show((old) => ({ step: Math.min(to, follow(old.answers).way.length) }));
    };
    addEventListener("popstate", move);
    addEventListener("pagehide", () => setState((old) => ({ ...first, shows: old.shows + 1 })));
    addEventListener("pageshow", ({ persisted }) => persisted && history.replaceState(null, "", "#step-1"));
  }, []);

  return (
    <div class="checker" id="checker" ref={page}>
      {step > 0 && (
        <StepLink class="govuk-back-link" id="back" to={step - 1} onGo={go}>
          {words.back}
        </StepLink>
      )}
      {error && <ErrorSummary question={question} message={error} onFollow={followError} />}
      <Notices dropped={dropped} cleared={cleared} />
      {question ? (
        <Question
          key={shows}
          id={question}
          caption={caption}
          given={answers[question] ?? []}
          error={error}
          onAnswer={answer}
        />
      ) : (
        <>
          <Outcome
            outcome={words.outcomes[outcome]}
            situations={(answers["special-situations"] ?? []).filter((each) => words.situations[each])}
          />
          <Record key={shows} outcome={words.outcomes[outcome]} way={way} answers={answers} />
          <Way answers={way.map((each) => answers[each])} />
          <Rests key={`${shows} rests`} />
          <p>
            <button class="govuk-button govuk-button--secondary" id="print" type="button" onClick={() => print()}>
              {words.print}
            </button>
          </p>
        </>
      )}
      {way.length > 0 && <Answers way={way} answers={answers} onGo={go} />}
      {way.length > 0 && (
        <p>
          <button
            class="govuk-button govuk-button--secondary"
            id="clear"
            type="button"
            onClick={() => go(0, { answers: {}, cleared: true })}
          >
            {words.clear}
          </button>
        </p>
      )}
      <Html class="govuk-inset-text" html={words.urgent} />
    </div>
  );
};

if (location.hash) history.replaceState(null, "", "#step-1");
render(<Checker />, document.getElementById("app"));
