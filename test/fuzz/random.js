/** Choices that a seed and an index fix for good, on any machine. */
export class Random {
  #state;

  constructor(seed, index) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
    for (let i = 0; i < 4; i++) this.number();
  }

  /** From 0 up to 1; mulberry32. */
  number() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `limit`. */
  below(limit) {
    return Math.floor(this.number() * limit);
  }

  /** True `percent` times of a hundred. */
  chance(percent) {
    return this.number() * 100 < percent;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** A value of a table of weights: `{ often: 9, seldom: 1 }`. */
  weighted(weights) {
    const entries = Object.entries(weights);
    let at = this.number() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) {
      at -= weight;
      if (at < 0) return name;
    }
    return entries[entries.length - 1][0];
  }

  shuffled(list) {
    const rest = [...list];
    return list.map(() => rest.splice(this.below(rest.length), 1)[0]);
  }

  /** Each with this chance, in random order. */
  some(list, percent) {
    return this.shuffled(list.filter(() => this.chance(percent)));
  }
}
