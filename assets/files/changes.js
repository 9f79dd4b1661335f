// What changed since the day that the reader chooses. The day stands in the address alone, after #since=, and is kept nowhere.
const form = document.getElementById("since");
const day = document.getElementById("since-day");
const told = document.getElementById("since-told");
const months = [...document.querySelectorAll("section:has(> .entry)")];

const show = () => {
  const since = /^#since=(\d{4}-\d\d-\d\d)$/.exec(location.hash)?.[1] ?? "";
  day.value = since;
  let count = 0;
  for (const month of months) {
    const entries = [...month.querySelectorAll(".entry")];
    for (const entry of entries) entry.hidden = entry.dataset.day < since;
    const shown = entries.filter((entry) => !entry.hidden).length;
    month.hidden = !shown;
    count += shown;
  }
  told.textContent = since && (count ? form.dataset.some.replace("[count]", count) : form.dataset.none);
  form.hidden = false;
};

day.addEventListener("change", () => {
  location.hash = day.value ? `since=${day.value}` : "since";
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", show);
show();
