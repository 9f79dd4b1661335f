import { arch, cpus, loadavg, release, totalmem, type } from "node:os";

const base = "Hugo, one after another";

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const of = (rounds, figure) => median(rounds.map(figure));

const row = (cells) => `| ${cells.join(" | ")} |`;

/** The results as Markdown: medians of the rounds, and medians of the ratios taken round by round. */
export const table = (rounds, sizes, count) => {
  const lines = Object.keys(rounds[0]).map((name) => {
    const figure = (part) => of(rounds, (round) => round[name][part]);
    const ratio = (other) => of(rounds, (round) => round[name].wall / round[other].wall);
    return row([
      name,
      figure("wall").toFixed(2),
      figure("processor").toFixed(2),
      Math.round(figure("memory")),
      ((figure("wall") / count) * 1000).toFixed(1),
      ratio(base).toFixed(3),
      ratio("Hugo, two at once").toFixed(3),
      ratio("copy of the finished files").toFixed(2),
    ]);
  });
  const made = Object.entries(sizes).map(([name, { files, pages, bytes, words }]) =>
    row([name, files.toLocaleString("en-GB"), pages.toLocaleString("en-GB"), (bytes / 2 ** 20).toFixed(1), words.toLocaleString("en-GB")]),
  );
  return [
    row(["", "seconds", "of processor", "peak MiB", "ms an edition", "to Hugo", "to two Hugos", "to a copy"]),
    `|---${"|--:".repeat(7)}|`,
    ...lines,
    "",
    row(["made by", "files", "pages", "MiB", "words"]),
    `|---${"|--:".repeat(4)}|`,
    ...made,
  ].join("\n");
};

/** What the figures were measured on. */
export const machine = () => {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${processors[0].model}, ${memory} GiB, ${type()} ${release()} ${arch()}, load ${loadavg()
    .map((each) => each.toFixed(2))
    .join(" ")}`;
};
