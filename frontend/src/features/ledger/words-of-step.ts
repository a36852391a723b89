import type { Gesture } from '@amends/shared/contract/gesture.js';
import type { LedgerRow } from '@amends/shared/contract/ledger.js';
import { leftAfterMinor } from '@amends/shared/ledger-rules.js';
import { RATING_MAX } from '@amends/shared/limits.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { LifeStep } from './life-of-gesture.js';
import { gives } from './words-of-entry.js';

interface StepContext {
  gesture: Gesture;
  /** The entry under which the life is shown: it knows the number and what was left. */
  row: LedgerRow;
  texts: OfficeTexts;
  format: Formatter;
}

interface StepWords {
  title: string;
  detail: string;
}

/** The time alone on the entry's own day, with the day on any other. */
function whenOf(at: string, { row, format }: StepContext): string {
  return format.dayKey(at) === format.dayKey(row.recordedAt) ? format.time(at) : format.stamp(at);
}

const joined = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(', ');

type WordsOf<S extends LifeStep['step']> = (step: Extract<LifeStep, { step: S }>, context: StepContext) => StepWords;

const WORDS: { [S in LifeStep['step']]: WordsOf<S> } = {
  requested: ({ at }, context) => ({
    title: context.texts.ledger.life.requested({ time: whenOf(at, context) }),
    detail: context.texts.ledger.life.severity({
      category: context.gesture.category.name,
      severity: context.gesture.severity,
    }),
  }),
  waiting: ({ until }, context) => ({
    title: context.texts.ledger.life.waiting,
    detail: until ? context.texts.ledger.life.until({ time: whenOf(until, context) }) : '',
  }),
  answered: ({ answer, at, by, note }, context) => ({
    title: context.texts.ledger.life[answer]({ time: whenOf(at, context) }),
    detail: joined(by?.name ?? context.texts.ledger.life.bySystem, note),
  }),
  given: ({ at }, context) => {
    const { gesture, row, format } = context;
    const { life } = context.texts.ledger;
    return {
      title: life.given({ time: whenOf(at, context) }),
      detail: joined(
        gives(row) && life.entry({ seq: row.seq, left: format.money(leftAfterMinor(row), row.currency) }),
        (gesture.withinPolicy ? life.withinPolicy : life.policy)({ version: gesture.policyVersion }),
      ),
    };
  },
  opened: ({ at, elapsedMs }, context) => ({
    title: context.texts.ledger.life.opened({ time: whenOf(at, context) }),
    detail: context.texts.ledger.life.openedFor({ duration: context.format.duration(elapsedMs) }),
  }),
  offered: ({ at }, context) => ({
    title: context.texts.ledger.life.offered({ time: whenOf(at, context) }),
    detail: context.texts.ledger.life.offeredDetail,
  }),
  printed: ({ at, by }, context) => ({
    title: context.texts.ledger.life.printed({ time: whenOf(at, context) }),
    detail: by.name,
  }),
  code_opened: ({ at }, context) => ({
    title: context.texts.ledger.life.codeOpened({ time: whenOf(at, context) }),
    detail: context.texts.ledger.life.codeOpenedBy,
  }),
  redeemed: ({ at, by, department, amountMinor }, context) => ({
    title: context.texts.ledger.life.redeemed({
      time: whenOf(at, context),
      amount: context.format.money(amountMinor, context.gesture.currency),
    }),
    detail: joined(by.name, department.name),
  }),
  outcome: ({ at, by, mood, rating, returned }, context) => {
    const { ledger, gesture } = context.texts;
    const said = joined(
      mood && gesture.leftAs[mood],
      rating !== undefined && ledger.life.rating({ rating, max: RATING_MAX }),
      returned !== undefined && (returned ? ledger.life.cameBack : ledger.life.notBack),
    );
    return {
      title: ledger.life.outcome({ time: whenOf(at, context), said }),
      detail: by?.name ?? ledger.life.byCustomer,
    };
  },
  no_outcome: (_, { texts: { ledger } }) => ({ title: ledger.life.noOutcome, detail: '' }),
  voucher: ({ voucher }, { texts: { ledger, gesture }, format, gesture: { currency } }) => ({
    title:
      voucher.state === 'opened' && voucher.redeemedMinor > 0
        ? ledger.life.codeLeft({ amount: format.money(voucher.faceMinor - voucher.redeemedMinor, currency) })
        : gesture.vouchers[voucher.state],
    detail: ledger.life.voucherUntil({ day: format.day(voucher.validUntil) }),
  }),
  sealed: ({ at, number }, context) => {
    const { life } = context.texts.ledger;
    if (at === null || number === null) return { title: life.notSealed, detail: life.sealedWithin };
    const seal = context.format.number(number);
    return { title: life.sealed({ time: whenOf(at, context), seal }), detail: life.sealedDetail };
  },
  reversed: ({ at, by, reason }, context) => ({
    title: context.texts.ledger.life.reversed({ time: whenOf(at, context) }),
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
