// Unpacks what the build packed: LZMA as its specification has it, written in 85 signs of ASCII. It makes texts and runs nothing.
const unpack = (() => {
  // As Packed.java packs them: how many bits of the letter before count for a letter.
  const BEFORE = 4;
  const ZERO = "(".charCodeAt(0);

  /** Five signs hold four bytes. The sign < never stands in what is packed: ~ stands in its place. */
  const bytes = (text) => {
    const signs = text.replace(/\s/g, "").replaceAll("~", "<");
    const out = new DataView(new ArrayBuffer((signs.length / 5) * 4));
    for (let i = 0; i < signs.length; i += 5) {
      let value = 0;
      for (let j = i; j < i + 5; j++) value = value * 85 + signs.charCodeAt(j) - ZERO;
      out.setUint32((i / 5) * 4, value);
    }
    return new Uint8Array(out.buffer);
  };

  const odds = (length) => new Uint16Array(length).fill(1024);

  /** Reads bits, each likelier or less likely as those before it were. */
  const reader = (input) => {
    let at = 1;
    let range = 2 ** 32 - 1;
    let code = 0;
    while (at < 5) code = code * 256 + input[at++];
    const refill = () => {
      if (range >= 2 ** 24) return;
      range *= 256;
      code = code * 256 + (input[at++] ?? 0);
    };
    const bit = (model, i) => {
      refill();
      const bound = (range >>> 11) * model[i];
      if (code < bound) {
        range = bound;
        model[i] += (2048 - model[i]) >> 5;
        return 0;
      }
      range -= bound;
      code -= bound;
      model[i] -= model[i] >> 5;
      return 1;
    };
    const even = () => {
      refill();
      range >>>= 1;
      if (code < range) return 0;
      code -= range;
      return 1;
    };
    const tree = (model, bits) => {
      let node = 1;
      for (let i = 0; i < bits; i++) node = node * 2 + bit(model, node);
      return node - 2 ** bits;
    };
    const reversed = (model, from, bits) => {
      let node = 1;
      let value = 0;
      for (let i = 0; i < bits; i++) {
        const next = bit(model, from + node);
        node = node * 2 + next;
        value += next * 2 ** i;
      }
      return value;
    };
    return { bit, even, tree, reversed };
  };

  const plain = (input, size, before) => {
    const { bit, even, tree, reversed } = reader(input);
    const end = before.length + size;
    const out = new Uint8Array(end);
    out.set(before);
    const letters = odds(768 << BEFORE);
    const [isMatch, isOld, isNotFirst, isNotShort, isNotSecond, isNotThird] = Array.from({ length: 6 }, () => odds(12));
    const slots = Array.from({ length: 4 }, () => odds(64));
    const near = odds(128);
    const align = odds(16);
    const lengths = () => {
      const [is, low, middle, high] = [2, 8, 8, 256].map(odds);
      return () => (!bit(is, 0) ? 2 + tree(low, 3) : !bit(is, 1) ? 10 + tree(middle, 3) : 18 + tree(high, 8));
    };
    const [newLength, oldLength] = [lengths(), lengths()];
    const back = [0, 0, 0, 0];
    let state = 0;
    let at = before.length;

    const letter = () => {
      const from = 768 * ((at ? out[at - 1] : 0) >> (8 - BEFORE));
      let node = 1;
      if (state > 6) {
        for (let like = out[at - back[0] - 1] * 2; node < 256; like *= 2) {
          const expected = (like >> 8) & 1;
          const next = bit(letters, from + (1 + expected) * 256 + node);
          node = node * 2 + next;
          if (next !== expected) break;
        }
      }
      while (node < 256) node = node * 2 + bit(letters, from + node);
      out[at++] = node;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    };

    const distance = (length) => {
      const slot = tree(slots[Math.min(length - 2, 3)], 6);
      if (slot < 4) return slot;
      const bits = (slot >> 1) - 1;
      const far = (2 + (slot & 1)) * 2 ** bits;
      if (slot < 14) return far + reversed(near, far - slot, bits);
      let high = 0;
      for (let i = 4; i < bits; i++) high = high * 2 + even();
      return far + high * 16 + reversed(align, 0, 4);
    };

    /** How long the next match is; where it lies stands first in what lies back. */
    const match = () => {
      if (!bit(isOld, state)) {
        const length = newLength();
        back.unshift(distance(length));
        back.pop();
        state = state < 7 ? 7 : 10;
        return length;
      }
      if (!bit(isNotFirst, state)) {
        if (!bit(isNotShort, state)) {
          state = state < 7 ? 9 : 11;
          return 1;
        }
      } else {
        const which = !bit(isNotSecond, state) ? 1 : !bit(isNotThird, state) ? 2 : 3;
        back.unshift(...back.splice(which, 1));
      }
      const length = oldLength();
      state = state < 7 ? 8 : 11;
      return length;
    };

    while (at < end) {
      if (!bit(isMatch, state)) letter();
      else for (let left = match(); left; left--, at++) out[at] = out[at - back[0] - 1];
    }
    return out.subarray(before.length);
  };

  /** The bytes of a packed text, told of those that were packed before it. */
  return (text, size, before = []) => plain(bytes(text), size, before);
})();
