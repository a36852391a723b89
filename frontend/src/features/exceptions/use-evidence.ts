import type { Flag } from '@amends/shared/contract/flag.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';

const HOUR_MIN = 60;

/** Says what was found as a sentence, with its numbers. */
export function useEvidence(): (flag: Flag) => string {
  const texts = useOfficeTexts().exceptions;
  const format = useFormat();
  return ({ facts, currency }) => {
    const money = (minor: number): string => format.money(minor, currency);
    const said = texts.evidence;
    switch (facts.rule) {
      case 'spend_per_shift':
        return said.spend_per_shift({
          perShift: format.wholeMoney(facts.perShiftMinor, currency),
          shifts: facts.shifts,
          median: format.wholeMoney(facts.medianPerShiftMinor, currency),
          peers: facts.peers,
        });
      case 'repeated_customer':
        return said.repeated_customer({
          n: facts.gestures,
          amount: money(facts.amountMinor),
          expected: format.estimate(facts.expected),
        });
      case 'repeated_pair':
        return said.repeated_pair({
          n: facts.gestures,
          amount: money(facts.amountMinor),
          ofCustomer: facts.ofCustomer,
          ofEmployee: facts.ofEmployee,
          expected: format.estimate(facts.expected),
        });
      case 'below_limit':
        return said.below_limit({
          justBelow: facts.justBelow,
          below: facts.below,
          limit: money(facts.limitMinor),
          amount: money(facts.amountMinor),
        });
      case 'split_above_limit': {
        const hours = Math.round(facts.minutes / HOUR_MIN);
        return said.split_above_limit({
          n: facts.gestures,
          amount: money(facts.amountMinor),
          limit: money(facts.limitMinor),
          time: hours >= 1 ? texts.hour(hours) : texts.minutes(Math.max(1, Math.round(facts.minutes))),
        });
      }
      case 'self_dealing':
        return said.self_dealing({
          n: facts.gestures,
          amount: money(facts.amountMinor),
          matched: facts.matched.map((one) => texts.matched[one]).join(', '),
        });
      case 'self_approval':
        return said.self_approval({ ...facts, amount: money(facts.amountMinor) });
      default:
        return said.late_reversals({
          n: facts.reversals,
          amount: money(facts.amountMinor),
          oldest: facts.oldestDays,
          expected: format.estimate(facts.expected),
        });
    }
  };
}

/** How rare it is by mere chance, or that it is always looked at. */
export function useChance(): (flag: Flag) => string {
  const texts = useOfficeTexts().exceptions;
  const format = useFormat();
  return ({ probability }) => (probability === null ? texts.always : texts.chance({ odds: format.odds(probability) }));
}
