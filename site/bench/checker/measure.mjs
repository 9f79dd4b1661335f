import { median } from "../core/rounds.mjs";
import { drive } from "./driver.mjs";

const categories = ["-*", "blink.user_timing", "devtools.timeline", "v8", "v8.execute"];
const scripting = new Set([
  "EvaluateScript",
  "FunctionCall",
  "RunMicrotasks",
  "v8.compile",
  "v8.compileModule",
  "v8.evaluateModule",
]);

/** The time that intervals cover, each moment counted once. */
const covered = (intervals) => {
  let total = 0;
  let until = 0;
  for (const [from, to] of intervals.toSorted(([a], [b]) => a - b)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return total;
};

/**
 * Milliseconds of processor time that scripts took on a page's main thread, from its navigation until its first question; or
 * nothing where the page's process joined the trace too late.
 */
const scriptTime = (trace, address) => {
  const events = JSON.parse(trace).traceEvents;
  const parse = events.find(({ name, args }) => name === "ParseHTML" && args.beginData.url === address);
  if (!parse) return undefined;
  const { pid, tid } = parse;
  const same = events.filter((each) => each.pid === pid && each.tid === tid);
  // The empty document that the navigation leaves ends before; the page's own event is the last.
  const end = Math.max(...same.filter(({ name }) => name === "domContentLoadedEventStart").map(({ ts }) => ts));
  const scripts = same.filter(({ name, ph, ts }) => ph === "X" && scripting.has(name) && ts < end);
  if (scripts.length === 0) throw new Error(`The trace of ${address} tells of no script`);
  return covered(scripts.map(({ tts, tdur }) => [tts, tts + tdur])) / 1000;
};

const fresh = async (browser, rate) => {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return page;
};

const traced = async (browser, address, rate) => {
  for (let left = 5; left > 0; left -= 1) {
    const page = await fresh(browser, rate);
    await browser.startTracing(page, { categories });
    await page.goto(address);
    const trace = await browser.stopTracing();
    await page.context().close();
    const time = scriptTime(trace.toString(), address);
    if (time !== undefined) return time;
  }
  throw new Error(`No trace of ${address} is whole. Let the machine do nothing else.`);
};

const timed = async (browser, address, rate, way) => {
  const page = await fresh(browser, rate);
  await page.goto(address);
  const shown = await page.evaluate(() => performance.getEntriesByType("navigation")[0].domContentLoadedEventStart);
  await page.evaluate(drive);
  const steps = await page.evaluate(async (answers) => {
    const all = [];
    for (const answer of answers) all.push(await window.driver.timed(answer));
    return all;
  }, way);
  await page.context().close();
  return { shown, step: median(steps) };
};

/** What a contender does in its turn: for each rate, milliseconds of its script, until its first question, and of a step. */
export const turn = (browser, name, address, rates, way) => async () => {
  const found = {};
  for (const rate of rates) {
    const script = await traced(browser, address, rate);
    found[`${name}/${rate}`] = { script, ...(await timed(browser, address, rate, way)) };
  }
  return found;
};

/** What a page brings over the network until it is loaded: bytes of bodies as sent. */
export const transferred = async (browser, address) => {
  const page = await fresh(browser, 1);
  await page.goto(address);
  const sizes = await page.evaluate(() => {
    const [html] = performance.getEntriesByType("navigation");
    const sum = (ending) =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(ending))
        .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
    return { html: html.encodedBodySize, css: sum(".css"), scripts: sum(".js") };
  });
  await page.context().close();
  return { ...sizes, total: sizes.html + sizes.css + sizes.scripts };
};
