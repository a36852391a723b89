import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { leftAfterMinor } from '@amends/shared/ledger-rules.js';
import { RATING_MAX } from '@amends/shared/limits.js';
import type { Formatter } from '../../lib/format.js';
import type { Texts } from '../../locales/texts.js';
import type { LifeStep } from './life-of-gesture.js';
import { gives } from './words-of-entry.js';

interface StepContext {
  gesture: Gesture;
  /** The entry under which the life is shown: it knows the number and what was left. */
  row: LedgerRow;
  texts: Texts;
  format: Formatter;
}

interface StepWords {
  title: string;
  detail: string;
}

const joined = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(', ');

type WordsOf<S extends LifeStep['step']> = (step: Extract<LifeStep, { step: S }>, context: StepContext) => StepWords;

const WORDS: { [S in LifeStep['step']]: WordsOf<S> } = {
  requested: ({ at }, { gesture, texts: { ledger }, format }) => ({
    title: ledger.life.requested({ time: format.time(at) }),
    detail: ledger.life.severity({ category: gesture.category.name, severity: gesture.severity }),
  }),
  waiting: ({ until }, { texts: { ledger }, format }) => ({
    title: ledger.life.waiting,
    detail: until ? ledger.life.until({ time: format.time(until) }) : '',
  }),
  answered: ({ answer, at, by, note }, { texts: { ledger }, format }) => ({
    title: ledger.life[answer]({ time: format.time(at) }),
    detail: joined(by?.name ?? ledger.life.bySystem, note),
  }),
  given: ({ at }, { gesture, row, texts: { ledger }, format }) => ({
    title: ledger.life.given({ time: format.time(at) }),
    detail: joined(
      gives(row) && ledger.life.entry({ seq: row.seq, left: format.money(leftAfterMinor(row), row.currency) }),
      (gesture.withinPolicy ? ledger.life.withinPolicy : ledger.life.policy)({ version: gesture.policyVersion }),
    ),
  }),
  outcome: ({ mood, rating }, { texts: { ledger, gesture } }) => ({
    title: mood ? gesture.leftAs[mood] : ledger.life.noOutcome,
    detail: rating === undefined ? '' : ledger.life.rating({ rating, max: RATING_MAX }),
  }),
  voucher: ({ voucher }, { texts: { ledger, gesture }, format }) => ({
    title: gesture.vouchers[voucher.state],
    detail: ledger.life.voucherUntil({ day: format.day(voucher.validUntil) }),
  }),
  reversed: ({ at, by, reason }, { texts: { ledger }, format }) => ({
    title: ledger.life.reversed({ time: format.time(at) }),
    detail: joined(by.name, reason),
  }),
};

/** One step in words: what happened when, and the fact that belongs to it. */
export function wordsOfStep<S extends LifeStep['step']>(
  step: Extract<LifeStep, { step: S }>,
  context: StepContext,
): StepWords {
  const words: WordsOf<S> = WORDS[step.step];
  return words(step, context);
}
