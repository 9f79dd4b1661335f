import { arch, cpus, loadavg, release, totalmem, type } from "node:os";
import { median } from "./measure.mjs";

const base = "plain";

/** A figure, and in brackets what comes out against the plain page. */
const cell = (figure, ratio) => (ratio === undefined ? figure : `${figure} (${ratio.toFixed(2)})`);

const row = (title, names, figure, ratio) =>
  `| ${[title, ...names.map((name) => cell(figure(name), name === base ? undefined : ratio(name)))].join(" | ")} |`;

/** The median of the rounds, and the median of the ratios taken round by round. */
const timeRow = (title, figures, part) =>
  row(
    title,
    Object.keys(figures),
    (name) => median(figures[name][part]).toFixed(2),
    (name) => median(figures[name][part].map((each, round) => each / figures[base][part][round])),
  );

const byteRow = (title, sizes, part) =>
  row(
    title,
    Object.keys(sizes),
    (name) => sizes[name][part].toLocaleString("en-GB"),
    (name) => sizes[name][part] / sizes[base][part],
  );

/** The results as a Markdown table. */
export const table = (rates, figures, sizes) => {
  const names = Object.keys(sizes);
  const times = rates.flatMap((rate, index) => {
    const slower = rate === 1 ? "" : `, processor ${rate}x slower`;
    return [
      timeRow(`script time to the first question, ms${slower}`, figures[index], "script"),
      timeRow(`first question shown, ms${slower}`, figures[index], "shown"),
      timeRow(`one step, ms${slower}`, figures[index], "step"),
    ];
  });
  const bytes = Object.keys(sizes[base]).map((part) => byteRow(`${part}, bytes as sent (Brotli)`, sizes, part));
  return [`| | ${names.join(" | ")} |`, `|---${"|--:".repeat(names.length)}|`, ...times, ...bytes].join("\n");
};

/** What the figures were measured on. */
export const machine = () => {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${processors[0].model}, ${memory} GiB, ${type()} ${release()} ${arch()}, load ${loadavg()
    .map((each) => each.toFixed(2))
    .join(" ")}`;
};
