import { isDeepStrictEqual } from "node:util";
import { drive } from "./driver.mjs";

/** Everything the controls do besides leading along a walk. */
const scene = [
  "submit",
  "click #error-link",
  "answer immediate-danger=no",
  "submit",
  "submit",
  "answer suspected-harm=adult",
  "tick special-situations-missing",
  "tick special-situations-fgm",
  "tick special-situations-none",
  "tick special-situations-domestic-abuse",
  "submit",
  "answer adult-agrees=no",
  "back",
  "forward",
  "click #back",
  "click #back",
  "answer special-situations=none",
  "answer adult-exception=some",
  "click #print",
  "click [data-action=print]",
  "click [data-action=copy]",
  "click [data-action=text]",
  "click [data-action=save]",
  "click [data-action=save]",
  "refuse",
  "click [data-action=text]",
  "click #answers-list div:nth-child(2) a",
  "submit",
  "click #answers-list div:nth-child(2) a",
  "answer suspected-harm=no",
  "answer purpose=not-sure",
  "click #answers-list div:nth-child(1) a",
  "answer immediate-danger=yes",
  "click #answers-list div:nth-child(1) a",
  "click #clear",
  "back",
  "answer immediate-danger=not-sure",
  "click [data-action=save]",
  "click #clear",
  "submit",
  "answer immediate-danger=yes",
  "click [data-action=save]",
  "leave",
  "return",
  "answer immediate-danger=no",
  "tick suspected-harm-child",
  "leave",
];

const firstDifference = (ours, theirs) => {
  const part = Object.keys(ours).find((each) => !isDeepStrictEqual(ours[each], theirs[each]));
  if (!part) return undefined;
  const [one, other] = [ours, theirs].map((each) => JSON.stringify(each[part]) ?? "");
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const near = (text) => text.slice(Math.max(0, same - 100), same + 200);
  return `${part}\nours:   ${near(one)}\ntheirs: ${near(other)}`;
};

/**
 * Works every contender's controls through every walk and through one scene of everything else, and compares all that there
 * is to see at each step.
 *
 * @param open opens a contender's page, by its name, in a context of its own
 * @param names the contenders
 * @param walks lines of `question=answer,… -> outcome`
 * @param titles the heading of each outcome
 * @return how many steps were compared
 * @throws Error on the first difference
 */
export const prove = async (open, names, walks, titles) => {
  const seen = {};
  for (const name of names) seen[name] = await everythingSeen(open, name, walks, titles);
  for (const name of names) {
    for (const [index, ours] of seen.ours.entries()) {
      const difference = firstDifference(ours, seen[name][index]);
      if (difference) throw new Error(`${name} differs at ${ours.did}: ${difference}`);
    }
  }
  return seen.ours.length;
};

const everythingSeen = async (open, name, walks, titles) => {
  const page = await open(name);
  // What the measurements take for shown: the first question is there once deferred scripts have run.
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      window.shownInTime = document.querySelector("#checker h1").checkVisibility();
    });
  });
  // A record tells when it was made.
  await page.clock.setFixedTime("2026-11-22T16:45:00");
  await page.reload();
  if (!(await page.evaluate(() => window.shownInTime))) throw new Error(`${name}: the first question is late`);
  await page.evaluate(drive);
  const all = [];
  const perform = async (where, script) => {
    const states = await page.evaluate((lines) => window.driver.perform(...lines), script);
    all.push(...states.map((state, step) => ({ did: `${where}, step ${step}: ${script[step - 1]}`, ...state })));
    return states.at(-1);
  };
  await perform("scene", scene);
  await page.reload();
  await page.evaluate(drive);
  for (const line of walks) {
    const [way, outcome] = line.split(" -> ");
    const { heading } = await perform(
      way,
      way.split(",").map((given) => `answer ${given}`),
    );
    if (heading !== titles[outcome]) throw new Error(`${name}: ${way} leads to "${heading}", not ${outcome}`);
    await perform("clear", ["click #clear"]);
  }
  await page.context().close();
  return all;
};
