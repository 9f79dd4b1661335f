// From saving a file until the page that is open in Chromium shows it.
import { spawn } from "node:child_process";
import { browser as launch } from "../core/browser.mjs";
import { inTurns, median, parts, ratio } from "../core/rounds.mjs";
import { aim, table, whole } from "../core/table.mjs";
import { edited, editor, sites } from "../guide/sites.mjs";

const names = { portal: "portal", hugo: "Hugo", eleventy: "Eleventy" };
const works = { base: "base page edited", template: "template edited", edition: "edition page edited" };
const each = 2;

/** How each contender serves, and where it then shows the edition; Hugo and Eleventy as their authors advise for writing. */
const servers = {
  portal: (port) => ({
    command: `cd project && exec ./portal serve --edition area-001 --port ${port}`,
    address: `http://127.0.0.1:${port}/area-001/`,
  }),
  hugo: (port) => ({
    command: `exec hugo server --source hugo/area-001 --bind 127.0.0.1 --port ${port} --baseURL http://127.0.0.1/area-001/`,
    address: `http://127.0.0.1:${port}/area-001/`,
  }),
  eleventy: (port) => ({
    command: `cd eleventy/area-001 && exec node node_modules/@11ty/eleventy/cmd.cjs --serve --incremental --port=${port}`,
    address: `http://127.0.0.1:${port}/`,
  }),
};

const answers = async (address) => {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`${address} does not answer`);
};

/** What a server says of how long its own build took, in milliseconds; only ours says it of each edition. */
const told = (text) => Number([...text.matchAll(/built in (\d+) ms/g)].at(-1)?.[1]);

const start = async (made, browser, contender, port) => {
  const { command, address } = servers[contender](port);
  const server = spawn("sh", ["-c", command], { cwd: made.place, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  server.stdout.on("data", (text) => (said += text));
  const ended = new Promise((over) => server.once("exit", over));
  const stop = () => (server.kill(), ended);
  try {
    await answers(address + edited.base);
    // The peers' own scripts for reloading are not in the pages' policy.
    const page = await (await browser.newContext({ bypassCSP: contender !== "portal" })).newPage();
    return { address, page, stop, said: () => said };
  } catch (fault) {
    await stop();
    throw fault;
  }
};

let count = 0;

/** Seconds until one edit shows; and what the server says of its build. */
const shown = async ({ page, said }, edit) => {
  const word = `word${(count += 1)}`;
  // What was saved within one tick of the file's clock as before could be taken for the same.
  await new Promise((later) => setTimeout(later, 1100));
  const before = said().length;
  const began = performance.now();
  edit(word);
  await page.waitForFunction((text) => document.body?.innerText.includes(text), `Edited: ${word}.`, {
    timeout: 60_000,
  });
  const wall = (performance.now() - began) / 1000;
  return { wall, told: told(said().slice(before)) };
};

const turn = (made, contender, started) => {
  const edits = Object.keys(works).map((what) => [what, editor(made, contender, what)]);
  return async () => {
    const found = {};
    for (const [what, edit] of edits) {
      await started.page.goto(started.address + edited[what]);
      const all = [];
      for (let i = 0; i < each; i++) all.push(await shown(started, edit));
      found[`${contender}/${what}`] = { wall: median(parts(all, "wall")), told: median(parts(all, "told")) };
    }
    return found;
  };
};

export const compare = async ({ top, rounds }) => {
  const peers = Object.keys(names).filter((name) => name !== "portal");
  const made = sites(top, "serve", { wanted: peers });
  const browser = await launch();
  const started = {};
  try {
    for (const [i, name] of Object.keys(names).entries()) started[name] = await start(made, browser, name, 8960 + i);
    const turns = Object.keys(names).map((name) => turn(made, name, started[name]));
    const figures = await inTurns(turns, rounds, 1);
    const walls = (name, what) => parts(figures[`${name}/${what}`], "wall");
    const cell = (name) => (what) => {
      const seconds = whole(1000 * median(walls(name, what)));
      return name === "portal" ? seconds : `${seconds} (${ratio(walls("portal", what), walls(name, what)).toFixed(2)})`;
    };
    const own = Object.keys(works).map((what) => median(parts(figures[`portal/${what}`], "told")));
    const rows = Object.keys(names).map((name) => [names[name], ...Object.keys(works).map(cell(name))]);
    const head = ["ms", ...Object.values(works)];
    return {
      text: [
        "Milliseconds from saving until Chromium shows it; in brackets ours to theirs. *Rebuild* is what `serve` says of its own build, without noticing the change and reloading.",
        table([head, ...rows, ["portal, rebuild", ...own.map(whole)]]),
      ].join("\n\n"),
      aims: [
        aim("rebuild after one edit ≤ 150 ms in `serve`", `${own.map(whole).join(", ")} ms`, Math.max(...own) <= 150),
      ],
    };
  } finally {
    await browser.close();
    for (const { stop } of Object.values(started)) await stop();
    made.remove();
  }
};
