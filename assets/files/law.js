// Lets a reader sort the register by any column. Rows that are equal there keep the order that they have.
const table = document.querySelector(".laws");
const heads = [...table.tHead.rows[0].cells];
const rows = [...table.tBodies[0].rows];
const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].innerText;

const sort = (head, column) => {
  const down = head.getAttribute("aria-sort") === "ascending";
  for (const each of heads) each.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  rows.sort((one, other) => order.compare(key(one, column), key(other, column)) * (down ? -1 : 1));
  table.tBodies[0].append(...rows);
};

heads.forEach((head, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  button.addEventListener("click", () => sort(head, column));
  head.append(button);
});
document.getElementById("register-sort").hidden = false;
