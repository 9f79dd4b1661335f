// Finds what answers a question, in the index that search/index.js holds. It knows nothing of pages and asks nothing.
const finder = (index) => {
  const LOW = 46;
  const MOST = 10;
  const LEAST = 0.06;
  const UNKNOWN = 3;
  const WEIGHT = { own: 6, also: 5, page: 2.2, text: 2, further: 1 };
  const parts = (text) => text.split("\n\n").map((part) => part.split("\n"));
  const [words, lines, vocabulary, places] = parts(index);
  const split = (text) => text.toLowerCase().replace(/['\u2019]/g, "").match(/[a-z0-9]+/g) ?? [];

  const endings = [
    [/z/g, "s"],
    [/^(..+)ie[sd]$/, "$1y"],
    [/^(..+(?:ss|ch|sh|x))es$|^(..+[^su])s$/, "$1$2"],
    [/^(.*[aeiouy].*)eed$/, "$1ee"],
    [/^(.*[aeiouy].*[^e])ed$|^(.*[aeiouy].*)ing$/, "$1$2"],
    [/^(.{4,})(?:ation|ment|ness|ence|ance|able)$/, "$1"],
    [/^(.{4,})(?:ion|al|ly|er|or)$/, "$1"],
    [/^(..+)e$/, "$1"],
    [/([bdfgmnprt])\1$/, "$1"],
    [/^(..+)y$/, "$1i"],
  ];
  const stems = new Map();
  const stem = (word) => {
    const without = (left, [ending, instead]) => left.replace(ending, instead);
    if (!stems.has(word)) stems.set(word, endings.reduce(without, word));
    return stems.get(word);
  };

  const passed = new Set(split(words[0]));
  const telling = (text) => split(text).filter((word) => !passed.has(word));

  const entries = [];
  const found = new Map();
  const forms = new Map();
  const near = new Map();
  /** The letters of a word as bits. Each mistake changes two of them at most, so most words need no closer look. */
  const letters = (word) => [...word].reduce((bits, letter) => bits | (1 << letter.charCodeAt() % 32), 0);
  const know = (word) => {
    forms.set(word, letters(word));
    const name = stem(word);
    if (!found.has(name)) found.set(name, new Map());
    return name;
  };
  for (const word of passed) forms.set(word, letters(word));
  const sets = words.slice(2).map((line) => line.split(",").map((phrase) => telling(phrase).map(know)));

  const note = (place, text, weight) => {
    const own = telling(text);
    for (const word of own) {
      const held = found.get(know(word));
      held.set(place, Math.max(held.get(place) ?? 0, weight / (own.length + 4) ** 0.5));
    }
  };

  let page;
  lines.forEach((line, place) => {
    const cells = line.split("\t");
    const [, mark, first] = /^([>@#]?)(.*)/.exec(cells.shift());
    const entry = { anchor: "", also: cells };
    entries.push(entry);
    if (mark === ">") page = { title: cells.shift(), folder: first };
    if (mark === "@") entry.phone = cells.shift();
    entry.title = mark === ">" ? page.title : mark ? cells.shift() : first;
    entry.page = page;
    if (mark !== ">") {
      entry.anchor = mark ? first : split(first.split(":")[0]).join("-");
      note(place, page.title, WEIGHT.page * 2);
    }
    note(place, entry.title, WEIGHT.own * 2);
    for (const other of cells) note(place, other, WEIGHT.also * 2);
    if (mark === "@") note(place, words[1], WEIGHT.also * 2);
    entry.phrases = [entry.title, ...cells].map((phrase) => ` ${split(phrase).join(" ")} `);
  });

  const told = new Map();
  const late = new Set();
  const learn = ([vocabulary, places], weight) => {
    let last = "";
    (vocabulary[0].match(/[A-Z][^A-Z]*/g) ?? []).forEach((word, number) => {
      last = last.slice(0, word.charCodeAt() - 65) + word.slice(1);
      if (weight < WEIGHT.text && !forms.has(last)) late.add(last);
      const name = know(last);
      told.set(name, last);
      let place = -1;
      let high = 0;
      for (const sign of places[number]) {
        const step = sign.charCodeAt() - 48;
        if (step < LOW) place += high + step + 1;
        high = step < LOW ? 0 : (step - LOW + 1) * LOW;
        if (step < LOW && !found.get(name).has(place)) found.get(name).set(place, weight);
      }
    });
    near.clear();
  };
  learn([vocabulary, places], WEIGHT.text);

  const rarity = (name) => Math.log(1 + entries.length / (found.get(name)?.size || Infinity));

  /** How many letters have to be put in, left out, changed or swapped with the next to make one word of another. */
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return row[other.length];
  };

  const differ = (one, other) => {
    let count = 0;
    for (let bits = one ^ other; bits; bits &= bits - 1) count++;
    return count;
  };

  const sorted = (word) => [...word].sort().join("");

  /** The nearest words to one that is not known, with how likely each is. */
  const nearestOf = (word) => {
    let most = word.length < 3 ? 0 : word.length < 7 ? 1 : 2;
    let best = [];
    const own = letters(word);
    for (const [form, mask] of most ? forms : []) {
      if (differ(own, mask) > most * 2) continue;
      // Of three letters, two may be swapped; more would make too many words of one.
      const fits = word.length > 3 ? form.length > 2 : form.length === 3 && sorted(form) === sorted(word);
      const far = fits ? distance(word, form, most) : 9;
      if (far < most) best = [];
      if (far <= most) best.push(form);
      most = Math.min(most, far);
    }
    const first = best.filter((form) => !late.has(form));
    return (first.length ? first : best).map((form) => [form, (form[0] === word[0] ? 0.9 : 0.7) - 0.1 * most]);
  };

  const nearest = (word) => {
    if (!near.has(word)) near.set(word, nearestOf(word));
    return near.get(word);
  };

  /** What may be meant by a word as typed: names of what can be found, with how likely each is. */
  const meant = (word, unfinished) => {
    const likely = new Map();
    const add = ([form, share]) => likely.set(stem(form), Math.max(likely.get(stem(form)) ?? 0, share));
    likely.as = word;
    likely.passed = passed.has(word);
    if (likely.passed) return likely;
    if (found.has(stem(word))) add([word, 1]);
    for (const form of unfinished && word.length > 1 ? forms.keys() : []) {
      if (form.startsWith(word) && !passed.has(form)) add([form, 0.9 * (word.length / form.length) ** 0.5]);
    }
    if (!likely.size) {
      const others = nearest(word);
      likely.passed = others.some(([form]) => passed.has(form));
      if (!likely.passed) others.forEach(add);
      likely.as = others[0]?.[0] ?? word;
    }
    return likely;
  };

  /** What is asked, word by word: each with what may be meant by it, and with words that mean the same. */
  const asked = (text) => {
    const typed = split(text);
    const all = typed.map((word, i) => meant(word, i === typed.length - 1 && /\w$/.test(text)));
    const tokens = all.filter((token) => !token.passed);
    const known = (name) => tokens.find((token) => (token.get(name) ?? 0) > 0.5);
    for (const set of sets) {
      for (const phrase of set) {
        const said = phrase.map(known);
        if (!said.length || !said.every(Boolean)) continue;
        for (const other of set.filter((each) => each !== phrase)) {
          for (const name of other) for (const token of said) if (!token.has(name)) token.set(name, 0.5 / other.length);
        }
      }
    }
    return { tokens, said: ` ${all.map(({ as }) => as).join(" ")} ` };
  };

  /** A text in pieces, each with whether it is one of the words that were found. */
  const pieces = (text, names) =>
    text.split(/([\w'\u2019]+)/).map((piece) => [piece, split(piece).some((word) => names.has(stem(word)))]);

  /** What is shown of an entry beside its titles: other words for it, and words of its text, that were asked for. */
  const shown = ({ place, names, score, title, page, also, anchor, phone }) => {
    const left = new Set(names);
    for (const word of split(`${title} ${anchor && page.title} ${words[1]}`)) left.delete(stem(word));
    const others = also.filter((phrase) => telling(phrase).some((word) => left.has(stem(word))));
    for (const word of others.flatMap(split)) left.delete(stem(word));
    const says = [...left].map((name) => told.get(name)).filter(Boolean);
    return { place, names, score, title, page, anchor, phone, also: others, says };
  };

  /** The places that tell of what may be meant by a word, each by what tells most; and the most that it could be worth. */
  const matches = (token) => {
    const best = new Map();
    let worth = 0;
    for (const [name, share] of token) {
      const rare = rarity(name) * share;
      worth = Math.max(worth, rare);
      for (const [place, weight] of found.get(name) ?? []) {
        if (rare * weight > (best.get(place)?.score ?? 0)) best.set(place, { score: rare * weight, name, rare });
      }
    }
    return { best, worth: worth || UNKNOWN };
  };

  const find = (text) => {
    const { tokens, said } = asked(text);
    const scores = new Map();
    let whole = 0;
    for (const { best, worth } of tokens.map(matches)) {
      whole += worth;
      for (const [place, { score, name, rare }] of best) {
        const sum = scores.get(place) ?? { score: 0, rare: 0, names: new Set() };
        sum.score += score;
        sum.rare += rare;
        sum.names.add(name);
        scores.set(place, sum);
      }
    }
    // What tells of all that is asked comes before what tells of a part, and who to call and the checker come first.
    const results = [...scores].map(([place, { score, rare, names }]) => {
      const entry = entries[place];
      const share = rare / whole;
      const first = share > 0.9 && (entry.phone !== undefined || entry.page.folder === "checker/") ? 2 : 1;
      const phrase = entry.phrases.some((each) => said.includes(each)) ? 1.5 : 1;
      return { ...entry, score: score * share * first * phrase, names, place };
    });
    results.sort((one, other) => other.score - one.score || one.place - other.place);
    return results.filter(({ score }, i) => i < MOST && score > results[0].score * LEAST).map(shown);
  };

  return { find, pieces, stem, learn: (text) => learn(parts(text), WEIGHT.further) };
};
