// Tables and aims in Markdown.

/** A table of cells: the first row is its head, the first cell of each row its name. */
export const table = ([head, ...rows]) =>
  [head, head.map((_, i) => (i ? "--:" : "---")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export const whole = (number) => Math.round(number).toLocaleString("en-GB");

/** An aim with what was measured, as a row of the table of aims. */
export const aim = (wanted, measured, met) => [wanted, measured, met ? "met" : "**missed**"];

export const aims = (rows) => (rows.length ? table([["aim", "measured", ""], ...rows]) : "");
