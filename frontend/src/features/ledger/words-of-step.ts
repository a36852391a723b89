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

/** One step in words: what happened when, and the fact that belongs to it. */
export function wordsOfStep(step: LifeStep, { gesture, row, texts, format }: StepContext): StepWords {
  const { life } = texts.ledger;
  switch (step.step) {
    case 'requested':
      return {
        title: life.requested({ time: format.time(step.at) }),
        detail: life.severity({ category: gesture.category.name, severity: gesture.severity }),
      };
    case 'waiting':
      return { title: life.waiting, detail: step.until ? life.until({ time: format.time(step.until) }) : '' };
    case 'approved':
    case 'refused':
    case 'expired':
      return {
        title: life[step.step]({ time: format.time(step.at) }),
        detail: joined(step.by?.name ?? life.bySystem, step.note),
      };
    case 'given':
      return {
        title: life.given({ time: format.time(step.at) }),
        detail: joined(
          gives(row) && life.entry({ seq: row.seq, left: format.money(leftAfterMinor(row), row.currency) }),
          gesture.withinPolicy
            ? life.withinPolicy({ version: gesture.policyVersion })
            : life.policy({ version: gesture.policyVersion }),
        ),
      };
    case 'outcome':
      return {
        title: step.mood ? texts.gesture.leftAs[step.mood] : life.noOutcome,
        detail: step.rating === undefined ? '' : life.rating({ rating: step.rating, max: RATING_MAX }),
      };
    case 'voucher':
      return {
        title: texts.gesture.vouchers[step.voucher.state],
        detail: life.voucherUntil({ day: format.day(step.voucher.validUntil) }),
      };
    case 'reversed':
      return { title: life.reversed({ time: format.time(step.at) }), detail: joined(step.by.name, step.reason) };
  }
}
