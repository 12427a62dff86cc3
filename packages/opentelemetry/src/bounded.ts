/** What takes the place of every further value. */
export const OTHER = "other";

const MAX_VALUES = 100;

/** The first values of an attribute, for each makes time series of its own; others are one. */
export class BoundedValues {
  readonly #values = new Set<string>();

  of(value: string): string {
    if (this.#values.has(value)) return value;
    if (this.#values.size >= MAX_VALUES) return OTHER;
    this.#values.add(value);
    return value;
  }
}
