// One edition of many pages, built from nothing.
import { compareCold, toTheirs } from "../core/cold.mjs";
import { aim } from "../core/table.mjs";
import { sites } from "../guide/sites.mjs";

const names = { portal: "portal", floor: "bare floor", hugo: "Hugo", eleventy: "Eleventy" };

export const compare = async ({ top, rounds, quick }) => {
  const text = [];
  const aims = [];
  for (const count of quick ? [600] : [600, 6000]) {
    const made = sites(top, `pages-${count}`, { pages: count, wanted: Object.keys(names).slice(1) });
    const found = await compareCold(made, names, rounds);
    made.remove();
    text.push(`### ${count.toLocaleString("en-GB")} pages`, found.text);
    const ratio = toTheirs(found.figures, "portal", "floor");
    if (count === 6000) aims.push(aim("6,000 pages ≤ 1.3 × the bare floor", ratio.toFixed(2), ratio <= 1.3));
  }
  return { text: text.join("\n\n"), aims };
};
