import type {
  PublicChoice,
  PublicGesture,
  PublicGiven,
  PublicPromise,
  PublicVoucher,
} from '@amends/shared/contract/customer-page.js';
import type { CategoryRecord, OptionRecord } from '../policy/department-policy.js';
import type { Locale } from '@amends/shared/locale.js';
import { RATING_CHANGE_HOURS } from '@amends/shared/limits.js';
import { apologyFor } from './apologies.js';
import { firstName } from './first-name.js';
import type { ChoicePageRow, GesturePageRow } from './page-row.js';

type Frame = Pick<GesturePageRow, 'company' | 'department'>;

const frameOf = ({ company, department }: Frame, locale: Locale) => ({
  locale,
  company: company[locale],
  department: department[locale],
});

const headOf = (row: Frame & { customerName: string | null }, category: CategoryRecord, locale: Locale) => ({
  ...frameOf(row, locale),
  ...(row.customerName === null ? {} : { customerName: row.customerName }),
  apology: apologyFor(category, row.customerName, locale),
});

/** What is left to see of a gesture that was undone, and of a choice that nobody made. */
export const endedView = (row: Frame, state: 'withdrawn' | 'closed', locale: Locale): PublicGesture => ({
  state,
  ...frameOf(row, locale),
});

export function givenView(
  row: GesturePageRow,
  { option, category }: { option: OptionRecord; category: CategoryRecord },
  promises: PublicPromise[],
  locale: Locale,
): PublicGiven {
  const voucher = voucherOf(row);
  return {
    state: 'given',
    ...headOf(row, category, locale),
    gesture: {
      title: option.title[locale],
      kind: option.kind,
      from: firstName(row.giver[locale]),
      givenAt: row.grantedAt.toISOString(),
    },
    ...(voucher === null ? {} : { voucher }),
    promises,
    timeZone: row.timeZone,
    rating: ratingOf(row),
    openUntil: row.openUntil.toISOString(),
  };
}

function voucherOf(row: GesturePageRow): PublicVoucher | null {
  const { voucherCode: code, voucherValidUntil: validUntil, faceMinor, redeemedMinor } = row;
  if (code === null || validUntil === null || faceMinor === null || redeemedMinor === null) return null;
  return {
    code,
    state: stateOf(row, validUntil, redeemedMinor),
    validUntil: validUntil.toISOString(),
    ...(row.divisible ? { faceMinor, remainingMinor: faceMinor - redeemedMinor, currency: row.currency } : {}),
  };
}

function stateOf(
  { voucherState, now }: GesturePageRow,
  validUntil: Date,
  redeemedMinor: number,
): PublicVoucher['state'] {
  if (voucherState === 'redeemed') return 'used';
  if (voucherState === 'expired' || now >= validUntil) return 'expired';
  return redeemedMinor > 0 ? 'partly_used' : 'usable';
}

function ratingOf({ said, firstRatedAt, now }: GesturePageRow): PublicGiven['rating'] {
  const open = firstRatedAt === null || now.getTime() <= changeableUntil(firstRatedAt).getTime();
  if (said === null) return { open };
  const { rating, comment, at } = said;
  return { open, given: { rating, ...(comment === '' ? {} : { comment }), at: new Date(at).toISOString() } };
}

const changeableUntil = (first: Date): Date => new Date(first.getTime() + RATING_CHANGE_HOURS * 3_600_000);

export function choiceView(
  row: ChoicePageRow,
  options: readonly OptionRecord[],
  category: CategoryRecord,
  locale: Locale,
): PublicChoice {
  return {
    state: 'choosing',
    ...headOf(row, category, locale),
    options: options.map(({ id, title, kind, say, perceivedValueMinor }) => ({
      id,
      title: title[locale],
      kind,
      say: say[locale],
      ...(perceivedValueMinor > 0 ? { perceivedValueMinor } : {}),
    })),
    currency: row.currency,
    expiresAt: row.expiresAt.toISOString(),
    timeZone: row.timeZone,
  };
}
