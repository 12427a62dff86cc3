export interface Report {
  readonly cases: number;
  /** What differs that may not, by class. */
  readonly classes: ReadonlyMap<string, { readonly count: number; readonly indices: number[] }>;
  /** How often what may differ was replaced or left, and why it may. */
  readonly permitted: ReadonlyMap<string, number>;
  /** Cases that differ from one run to the next. */
  readonly unstable: readonly number[];
}

export function fuzz(options: {
  readonly seed: number;
  readonly to: number;
  readonly jobs?: number;
  /** Of each class so many cases are made smaller. */
  readonly examples?: number;
}): Promise<Report>;

export const HARM_NAMES: readonly string[];

export function harmsFound(seed: number): Promise<Record<string, boolean>>;
