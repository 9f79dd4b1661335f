// Whom to call now, by the clock of the device and what the page says of hours. It keeps nothing and asks nothing of anybody.
const panel = document.getElementById("now");
const words = panel.dataset;
const list = panel.querySelector("ul");
const lines = [...list.children];
const holidays = new Set(words.holidays.split(" "));
const language = document.documentElement.lang;
const DAY = 1440;
const AHEAD = 15;

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23",
});

/** The day that the clocks on the walls of the United Kingdom show, counted from 1970, and the minute of that day. */
const now = () => {
  const part = Object.fromEntries(clock.formatToParts(Date.now()).map(({ type, value }) => [type, Number(value)]));
  return { day: Date.UTC(part.year, part.month - 1, part.day) / 864e5, minute: part.hour * 60 + part.minute };
};
const date = (day) => new Date(day * 864e5);
const iso = (day) => date(day).toISOString().slice(0, 10);
const say = (day, style) => date(day).toLocaleDateString(language, { timeZone: "UTC", ...style });
const fill = (text, values) => text.replace(/\[(\w+)\]/g, (_, name) => values[name]);

/** The spans that begin on a day, in minutes of it. The day that was first of all is a Thursday. */
const spans = (hours, day) => {
  const rules = hours.split(";");
  const usual = rules[(day + 3) % 7];
  const rule = holidays.has(iso(day)) && rules[7] !== "=" ? rules[7] : usual;
  return rule ? rule.split(",").map((span) => span.split("-").map(Number)) : [];
};

/** Until when somebody answers, or from when, in minutes of today; neither where that is more than some days away. */
const state = (hours, { day, minute }) => {
  let until = minute;
  for (let ahead = -1; ahead <= AHEAD; ahead++) {
    for (const [from, to] of spans(hours, day + ahead)) {
      if (from + ahead * DAY > until) return until > minute ? { until } : { from: from + ahead * DAY };
      until = Math.max(until, to + ahead * DAY);
    }
  }
  return until > AHEAD * DAY ? { until: Infinity } : until > minute ? { until } : {};
};

const time = (minutes) => {
  const hour = Math.floor(minutes / 60);
  if (minutes % 720 === 0) return minutes === 720 ? words.midday : words.midnight;
  const minute = minutes % 60 ? `:${String(minutes % 60).padStart(2, "0")}` : "";
  return fill(hour < 12 ? words.am : words.pm, { time: (hour % 12 || 12) + minute });
};

/** A time in minutes of today as people say it. Midnight belongs to the day that it ends. */
const when = (today, minutes) => {
  const ahead = Math.ceil(minutes / DAY) - 1;
  const said = time(minutes - ahead * DAY);
  if (ahead < 1) return said;
  if (ahead === 1) return fill(words.tomorrow, { time: said });
  const day = say(today + ahead, ahead < 7 ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" });
  return fill(words.on, { time: said, day });
};

/** Whom to call in place of a line: the first who may answer of those that hand over to each other, or else the last. */
const instead = (line, at) => {
  const other = lines.find((each) => each.dataset.role === line.dataset.otherwise);
  const { hours, otherwise } = other?.dataset ?? {};
  if (hours && otherwise && state(hours, at).until === undefined) return instead(other, at);
  return other ? [...other.children].slice(0, -1).flatMap((each) => [" ", each.cloneNode(true)]) : [];
};

/** What is said of a line, and where it stands after the urgent ones: open, not known, closed, without a number. */
const told = (line, at) => {
  const { hours, note } = line.dataset;
  if (!line.querySelector(".now__tel")) return { state: "no-number", rank: 4, text: [words.noNumber] };
  if (!hours) return { state: "unknown", rank: 2, text: [fill(words.unknown, { note: note && `${note}.` })] };
  const { until, from } = state(hours, at);
  if (until === Infinity) return { state: "open", rank: 1, text: [words.open] };
  if (until) return { state: "open", rank: 1, text: [fill(words.openUntil, { time: when(at.day, until) })] };
  const opens = from === undefined ? "" : ` ${fill(words.opens, { time: when(at.day, from) })}`;
  const other = instead(line, at);
  return { state: "closed", rank: 3, text: [words.closed + opens, other.length ? ` ${words.instead}:` : "", ...other] };
};

const show = () => {
  const at = now();
  const said = lines.map((line) => ({ line, ...told(line, at) }));
  for (const { line, state, text } of said) {
    const fresh = document.createElement("p");
    fresh.append(...text);
    if (!fresh.isEqualNode(line.lastElementChild)) line.lastElementChild.replaceWith(fresh);
    line.dataset.state = state;
  }
  const rank = (each) => ("urgent" in each.line.dataset ? 0 : each.rank);
  const order = said.sort((one, other) => rank(one) - rank(other)).map(({ line }) => line);
  // Whoever has come to a line with the keyboard stays there.
  if (order.some((line, place) => list.children[place] !== line)) {
    const focus = document.activeElement;
    list.append(...order);
    if (list.contains(focus)) focus.focus();
  }
  const known = words.from <= iso(at.day) && iso(at.day) <= words.until;
  const ended = document.getElementById("now-ended");
  const clockText = document.getElementById("now-time");
  ended.hidden = known;
  ended.textContent = fill(ended.dataset.text, { date: say(Date.parse(words.until) / 864e5, { dateStyle: "long" }) });
  document.getElementById("now-holiday").hidden = !holidays.has(iso(at.day));
  clockText.textContent = fill(clockText.dataset.text, {
    time: fill(words.on, { time: time(at.minute), day: say(at.day, { dateStyle: "full" }) }),
  });
  panel.hidden = false;
};

const tick = () => {
  show();
  setTimeout(tick, 60000 - (Date.now() % 60000));
};
tick();
addEventListener("pageshow", show);
document.addEventListener("visibilitychange", show);
