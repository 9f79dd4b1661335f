/** Marks on the flowchart the arrows that answers (what was ticked, in the order asked) take. Both peers use it. */
export const markWay = (chart, answers) => {
  for (const old of chart.querySelectorAll(".way")) old.classList.remove("way");
  const boxes = chart.querySelectorAll("svg > g > g");
  let box = boxes[0];
  for (const ticked of answers) {
    box.firstChild.classList.add("way");
    // The gravest arrow comes first.
    const arrow = [...box.children].find(({ dataset }) => dataset.by?.split(" ").some((by) => ticked.includes(by)));
    arrow.classList.add("way");
    box = boxes[arrow.dataset.to];
  }
};
