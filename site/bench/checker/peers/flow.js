// The decision as a front-end developer would write it by hand: where each answer leads. Both peers use it.
const notSure = { "not-sure": "get-advice" };
const protect = "protect";
const basis = (next) => ({ yes: next, no: "get-advice", ...notSure });
const recipient = (outcome) => ({ yes: outcome, no: "check-recipient", ...notSure });
const flagged = "adult-agrees.flagged";

/** What a step asks is the part of its name before the dot. What is no step is an outcome. */
const steps = {
  "immediate-danger": { yes: "emergency", no: "suspected-harm", "not-sure": "emergency" },
  "suspected-harm": {
    child: "special-situations.child",
    adult: "special-situations.adult",
    both: "special-situations.child",
    no: "special-situations.no-harm",
    "not-sure": "get-urgent-advice",
  },
  "special-situations.child": { none: protect, "not-sure": protect, care: protect, risk: protect, hard: protect },
  "special-situations.adult": {
    none: "adult-agrees.unflagged",
    "not-sure": flagged,
    care: flagged,
    risk: flagged,
    hard: protect,
  },
  "special-situations.no-harm": {
    none: "purpose",
    "not-sure": "get-urgent-advice",
    care: "get-urgent-advice",
    risk: protect,
    hard: protect,
  },
  "adult-agrees.unflagged": {
    yes: "protect-adult",
    no: "adult-exception.refused",
    "not-sure": "adult-exception.in-doubt",
  },
  [flagged]: { yes: "protect-adult", no: "adult-exception.in-doubt", "not-sure": "adult-exception.in-doubt" },
  "adult-exception.refused": { some: "protect-adult", none: "advice-on-adult", "not-sure": "get-urgent-advice" },
  "adult-exception.in-doubt": { some: "protect-adult", none: "get-urgent-advice", "not-sure": "get-urgent-advice" },
  purpose: { yes: "identifiable", no: "not-now", ...notSure },
  identifiable: { yes: "legal-duty", no: "recipient.de-identified", ...notSure },
  "legal-duty": { order: "must-share", "sharing-duty": "more-detrimental", no: "confidential", ...notSure },
  "more-detrimental": { yes: "get-urgent-advice", no: "must-share", "not-sure": "get-urgent-advice" },
  confidential: { yes: "agreement", no: "lawful-basis.not-confidential", ...notSure },
  agreement: {
    given: "lawful-basis.agreed",
    refused: "public-interest.refused",
    "unsafe-to-ask": "public-interest.unsafe",
    "not-asked": "ask-first",
    ...notSure,
  },
  "public-interest.refused": { yes: "lawful-basis.public-interest", no: "second-opinion", ...notSure },
  "public-interest.unsafe": {
    yes: "lawful-basis.public-interest",
    no: "get-urgent-advice",
    "not-sure": "get-urgent-advice",
  },
  "second-opinion": { yes: "not-now", no: "get-advice", ...notSure },
  "lawful-basis.not-confidential": basis("recipient.not-confidential"),
  "lawful-basis.agreed": basis("recipient.agreed"),
  "lawful-basis.public-interest": basis("recipient.public-interest"),
  "recipient.de-identified": recipient("share-de-identified"),
  "recipient.not-confidential": recipient("share-not-confidential"),
  "recipient.agreed": recipient("share-with-agreement"),
  "recipient.public-interest": recipient("share-in-public-interest"),
};

const classes = {
  fgm: "hard",
  "child-sexual-abuse": "hard",
  exploitation: "risk",
  missing: "risk",
  "staff-allegation": "care",
  "domestic-abuse": "care",
  radicalisation: "care",
  whistleblowing: "none",
};

/** The gravest class among special situations; any other answer stands for itself. */
const choice = (step, ticked) => {
  if (!step.startsWith("special-situations")) return ticked[0];
  const found = ticked.map((each) => classes[each] ?? each);
  return ["hard", "risk", "care"].find((each) => found.includes(each)) ?? found[0];
};

/**
 * Follows answers (what was ticked, by question) from the start. Gives the questions on the way, and the question asked next
 * or the outcome.
 */
export const follow = (answers) => {
  const way = [];
  let step = "immediate-danger";
  while (steps[step]) {
    const question = step.split(".")[0];
    const ticked = answers[question];
    if (!ticked) return { way, question };
    way.push(question);
    step = steps[step][choice(step, ticked)];
  }
  return { way, outcome: step };
};

/** Those of the answers that are on the way. */
export const keep = (answers, way) => Object.fromEntries(way.map((question) => [question, answers[question]]));
