/** Numbers that look random and are the same for the same words: mulberry32 of Tommy Ettinger, public domain. */
export function randomOf(words) {
  let state = 2_166_136_261;
  for (const sign of words) state = Math.imul(state ^ sign.charCodeAt(0), 16_777_619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0 on, below a bound; 0 where there is none. */
    below: (bound) => Math.floor(next() * Math.max(0, bound)),
    /** One of a list. */
    of: (list) => list[Math.floor(next() * list.length)],
    /** Whether one in so many has come. */
    oneIn: (many) => next() * many < 1,
  };
}
