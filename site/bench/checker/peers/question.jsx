import { useState } from "preact/hooks";
import words from "words";
import { Html } from "./html.jsx";

/** The labels of what was ticked. */
export const labels = (question, ticked) =>
  words.questions[question].answers
    .filter(({ id }) => ticked.includes(id))
    .map(({ label }) => label)
    .join("; ");

export const Question = ({ id, caption, given, error, onAnswer }) => {
  const { text, hint, help, open, type, answers } = words.questions[id];
  const [ticked, setTicked] = useState(given);
  const isAlone = (each) => answers.find((answer) => answer.id === each).alone;
  const tick = (answer) => {
    if (type === "radio") setTicked([answer.id]);
    else if (ticked.includes(answer.id)) setTicked(ticked.filter((each) => each !== answer.id));
    else if (answer.alone) setTicked([answer.id]);
    else setTicked([...ticked.filter((each) => !isAlone(each)), answer.id]);
  };
  const submit = (event) => {
    event.preventDefault();
    onAnswer(answers.map((answer) => answer.id).filter((each) => ticked.includes(each)));
  };
  return (
    <form class="checker__panel" autocomplete="off" onSubmit={submit}>
      <fieldset>
        <legend>
          <h1 tabindex={-1}>
            <span class="govuk-caption-l">{caption}</span>
            {text}
          </h1>
          {hint && <small>{hint}</small>}
          {error && <span class="govuk-error-message">{error}</span>}
        </legend>
        {help && (
          <details open={open}>
            <summary>{words.help}</summary>
            <Html html={help} />
          </details>
        )}
        {answers.map((answer, index) => (
          <>
            {type === "checkbox" && answer.alone && !answers[index - 1].alone && <p>{words.or}</p>}
            <label key={answer.id}>
              <input
                id={`${id}-${answer.id}`}
                name="answer"
                type={type}
                value={answer.id}
                checked={ticked.includes(answer.id)}
                onChange={() => tick(answer)}
              />
              {answer.label}
              {answer.hint && <small>{answer.hint}</small>}
            </label>
          </>
        ))}
      </fieldset>
      <button class="govuk-button">{words.next}</button>
    </form>
  );
};
