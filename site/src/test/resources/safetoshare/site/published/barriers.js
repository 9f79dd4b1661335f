// What stands between a page as it is laid out now and its readers. Each function answers a list of faults in words.
(() => {
  const USED = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const DATE_STOPS = 4;
  const UNSHOWN = "does not show its focus";
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const brief = (element) =>
    `${element.localName}${element.id && `#${element.id}`} "${(element.textContent || element.value || "").trim().replace(/\s+/g, " ").slice(0, 40)}"`;
  const unseen = (element) => element.closest(".govuk-visually-hidden, .govuk-skip-link:not(:focus)");
  const framed = (element) => element.closest("[role=region][tabindex='0']");

  /** The texts that can be seen, each with the boxes of its lines. */
  const texts = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || !shown(element) || unseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
      if (boxes.length) found.push({ node, element, boxes });
    }
    return found;
  };

  /** Reflow: nothing is wider than the window but what scrolls in a frame of its own. */
  const width = () => {
    const page = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
    const faults = page > innerWidth ? [`the page is ${page} pixels wide in a window of ${innerWidth}`] : [];
    for (const { element, boxes } of texts()) {
      const right = Math.max(...boxes.map((box) => box.right));
      if (right > innerWidth + 1 && !framed(element)) faults.push(`${brief(element)} ends at ${Math.round(right)}`);
    }
    return faults;
  };

  /** No text is cut off by a box that is too small, and none lies over another. */
  const lost = () => {
    const faults = [];
    for (const element of all("body *")) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (unseen(element) || framed(element) || element.closest("svg")) continue;
      const cut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut) faults.push(`${brief(element)} is cut off`);
    }
    const lines = texts()
      .filter(({ element }) => !element.closest("svg"))
      .flatMap(({ node, boxes }) => boxes.map((box) => ({ node, box })))
      .sort((one, other) => one.box.top - other.box.top);
    const stuck = (node) => !!node.parentElement.closest(".urgent");
    lines.forEach(({ node, box }, index) => {
      for (let i = index + 1; i < lines.length && lines[i].box.top < box.bottom; i++) {
        const other = lines[i];
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        const deep = down > 0.4 * Math.min(box.height, other.box.height);
        if (other.node !== node && across > 2 && deep && stuck(node) === stuck(other.node))
          faults.push(`${brief(node.parentElement)} lies over ${brief(other.node.parentElement)}`);
      }
    });
    return faults;
  };

  /** Reading order: in one column what comes later in the page stands lower, or to the right on the same line. */
  const order = () => {
    const faults = [];
    let last;
    for (const each of texts()) {
      if (each.element.closest("svg, table, .urgent, .site-header, .copy")) continue;
      const top = each.boxes[0].top;
      const bottom = each.boxes[each.boxes.length - 1].bottom;
      if (last && bottom <= last.top + 1) faults.push(`${brief(each.element)} stands above ${brief(last.element)}`);
      last = { top, element: each.element };
    }
    return faults;
  };

  const inline = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: parent } = walker.currentNode;
      if (data.trim() && shown(parent) && !unseen(parent) && !parent.closest("a, button, summary")) return true;
    }
    return false;
  };

  /** Target size: 24 pixels each way, or as much room around; a link within a sentence is as high as its line. */
  const targets = () => {
    const boxes = all(USED)
      .filter((element) => !unseen(element) && !element.matches("[role=region]"))
      .map((element) => {
        const box = (element.closest("label") ?? element).getBoundingClientRect();
        return { element, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })
      .filter(({ box }) => box.width && box.height);
    const small = boxes.filter(({ box }) => box.width < 23.9 || box.height < 23.9);
    const near = ({ x, y }, { box }) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 11.9;
    return small
      .filter((each) => !inline(each.element))
      .filter((each) =>
        boxes.some(
          (other) =>
            other.element !== each.element &&
            !each.element.contains(other.element) &&
            !other.element.contains(each.element) &&
            (near(each, other) || (small.includes(other) && Math.hypot(each.x - other.x, each.y - other.y) < 23.9)),
        ),
      )
      .map(({ element, box }) => `${brief(element)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
  };

  /** Nothing moves, whatever readers ask of their device. */
  const motion = () => [
    ...document.getAnimations().map((each) => `${each.constructor.name} runs`),
    ...[document.documentElement, ...document.querySelectorAll("body *")].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== "none" || /[1-9]/.test(transitionDuration) || scrollBehavior === "smooth"
        ? [`${brief(element)} moves`]
        : [];
    }),
  ];

  const colours = (text) =>
    [...text.matchAll(/rgba?\(([^)]+)\)/g)].map(([, parts]) => parts.split(/[ ,/]+/).map(Number)).filter(([, , , a]) => a !== 0);
  const light = ([r, g, b]) => {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  /** The colour on which an element lies. */
  const under = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const [colour] = colours(getComputedStyle(at).backgroundColor);
      if (colour) return colour;
    }
    return [255, 255, 255];
  };

  /** Colours that show where the focus is, and are not there without it. */
  const indicator = (element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderTopColor, borderTopWidth } =
      getComputedStyle(element);
    const ring = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 ? outlineColor : "";
    const box = boxShadow === element.atRest?.boxShadow ? "" : boxShadow;
    const ground = backgroundColor === element.atRest?.backgroundColor ? "" : backgroundColor;
    const edge = borderTopWidth === element.atRest?.borderTopWidth ? "" : borderTopColor;
    return colours(ring + box + ground + edge);
  };

  /** Whether what has the focus can be seen, shows that it has it, and lies under nothing. */
  const focus = (element) => {
    const faults = [];
    const boxes = [...element.getClientRects()].filter((box) => box.width && box.height);
    const points = boxes.flatMap(({ left, right, top, bottom }) =>
      [[(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2], ...[left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y]))],
    );
    const within = points.filter(([x, y]) => x >= 0 && x < innerWidth && y >= 0 && y < innerHeight);
    const tall = Math.max(...boxes.map((box) => box.height)) > innerHeight / 2;
    // A browser takes it for seen in a frame as soon as a part of it is; of a box with room for several lines it shows the one written.
    const part = tall || boxes.length > 1 || framed(element) || element.matches("textarea");
    if (within.length < (part ? 1 : points.length)) faults.push("is out of sight");
    const box = getComputedStyle(element).display === "inline" ? element.closest("p, li, td, th, dd, dt, div") : element;
    const over = within
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((hit) => hit && !box.contains(hit) && !hit.contains(element));
    if (over.length && (!part || over.length === within.length)) faults.push(`is covered by ${brief(over[0])}`);
    const around = under(element);
    if (!indicator(element).some((colour) => contrast(colour, around) >= 3)) faults.push(UNSHOWN);
    return [...new Set(faults)].map((fault) => `${brief(element)} ${fault}`);
  };

  /** What the keyboard can reach, in order; of a group of radio buttons the first, from which the arrows lead on. */
  const groupOf = (radio) => radio.form ?? radio.name;

  const stops = () => {
    const groups = new Set();
    return all(USED)
      .filter((each) => each.type !== "radio" || (!groups.has(groupOf(each)) && groups.add(groupOf(each))))
      .flatMap((each) => Array(each.type === "date" ? DATE_STOPS : 1).fill(each));
  };

  /** Begins to note what has the focus whenever a key leads on from it, at some of the stops; answers how many these are. */
  const watch = (from, to) => {
    document.activeElement.blur();
    const expected = stops().slice(from, to);
    for (const each of expected) {
      const { boxShadow, backgroundColor, borderTopWidth } = getComputedStyle(each);
      each.atRest = { boxShadow, backgroundColor, borderTopWidth };
    }
    const group = (at) => expected.find((each) => each === at || (at.type === "radio" && each.type === "radio" && groupOf(each) === groupOf(at))) ?? at;
    const walk = { expected, reached: [], faults: [] };
    const note = ({ key }) => {
      if (key !== "Tab") return;
      walk.reached.push(group(document.activeElement));
      // Where no key led, browsers need not show the focus.
      const begun = walk.reached.length === 1;
      walk.faults.push(...focus(document.activeElement).filter((fault) => !begun || !fault.endsWith(UNSHOWN)));
    };
    addEventListener("keydown", note, true);
    walk.end = () => removeEventListener("keydown", note, true);
    window.walk = walk;
    return expected.length;
  };

  /** What was wrong on a walk through these stops, which led to each in order, or in reverse. */
  const walked = (reverse) => {
    const { expected, reached, faults, end } = window.walk;
    end();
    delete window.walk;
    const wanted = reverse ? [...expected].reverse() : expected;
    const astray = wanted.findIndex((each, index) => reached[index] !== each);
    return astray < 0
      ? faults
      : [`${brief(reached[astray] ?? document.body)} was reached in place of ${brief(wanted[astray])}`, ...faults];
  };

  /** Edges of fields and of buttons that are drawn as such stand out from what they lie on. */
  const edges = () =>
    all("input, select, textarea, .govuk-button").flatMap((element) => {
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
      const drawn = colours((parseFloat(borderTopWidth) ? borderTopColor : "") + backgroundColor);
      return drawn.some((colour) => contrast(colour, under(element)) >= 3) ? [] : [`${brief(element)} has a faint edge`];
    });

  window.barriers = { width, lost, order, targets, motion, edges, stops, watch, walked };
})();
