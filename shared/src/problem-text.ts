import type { ProblemCode } from './problems.js';

/** The facts of a problem as they travel: names to numbers and strings. */
export type Facts = Readonly<Record<string, unknown>>;

/** Reads facts while a sentence is written. */
export interface FactReader {
  number(name: string): number;
  text(name: string): string | null;
  /** Whether it is said that this is not so; what is not said is not denied. */
  denied(name: string): boolean;
  /** An amount in minor units with the problem's currency. */
  money(name: string): string;
  /** A day, written out, from an ISO time, in the time zone that stands beside it. */
  day(name: string): string;
}

export type ProblemText = string | ((facts: FactReader) => string);
export interface ProblemTexts {
  /** Two to five words: what happened. */
  title: Record<ProblemCode, string>;
  /** What happened, what is safe and what to do next. */
  detail: Record<ProblemCode, ProblemText>;
}
