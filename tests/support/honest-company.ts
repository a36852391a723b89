import { belowLimit } from '../../backend/src/finance/flags/rules/below-limit.js';
import { repeatedCustomer } from '../../backend/src/finance/flags/rules/repeated-customer.js';
import { repeatedPair } from '../../backend/src/finance/flags/rules/repeated-pair.js';
import { spendPerShift } from '../../backend/src/finance/flags/rules/spend-per-shift.js';
import type { RuleResult } from '../../backend/src/finance/flags/finding.js';

interface Gift {
  employee: number;
  customer: number;
  amount: number;
}

const STAFF = 14;
const CUSTOMERS = 600;
const LIMIT = 10_000;

const countBy = <T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

/** Somebody's month: 8 to 20 shifts, on each of them 1 to 3 cases of whoever comes. */
function monthOf(employee: number, chance: () => number): { gifts: Gift[]; shifts: number } {
  const shifts = 8 + Math.floor(chance() * 13);
  const gifts = Array.from({ length: shifts }, () => 1 + Math.floor(chance() * 3)).flatMap((cases) =>
    Array.from({ length: cases }, () => ({
      employee,
      customer: Math.floor(chance() * CUSTOMERS),
      // most gifts are small, some are large: a log-normal amount up to the limit
      amount: Math.min(
        LIMIT,
        Math.round(3000 * Math.exp(0.8 * Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()))),
      ),
    })),
  );
  return { gifts, shifts };
}

/** What the rules that rest on statistics say of one month in one department where everybody is honest. */
export function honestMonth(departmentId: string, chance: () => number): RuleResult[] {
  const months = Array.from({ length: STAFF }, (_, employee) => monthOf(employee, chance));
  const gifts = months.flatMap((month) => month.gifts);
  const amountOf = (some: readonly Gift[]): number => some.reduce((sum, { amount }) => sum + amount, 0);
  const ofCustomer = countBy(gifts, ({ customer }) => `${customer}`);
  const often = [...ofCustomer].filter(([, some]) => some.length >= 3);
  const pairs = [...countBy(gifts, ({ employee, customer }) => `${employee} ${customer}`).values()];
  const within = (some: readonly Gift[], from: number, to: number): Gift[] =>
    some.filter(({ amount }) => amount >= from * LIMIT && amount < to * LIMIT);
  return [
    spendPerShift(
      months.map((month, i) => ({
        departmentId,
        employeeId: `e${i}`,
        spentMinor: amountOf(month.gifts),
        shifts: month.shifts,
      })),
    ),
    repeatedCustomer(
      often.map(([id, some]) => ({
        departmentId,
        customerId: `c${id}`,
        gestures: some.length,
        amountMinor: amountOf(some),
        gestureIds: [],
      })),
      [{ departmentId, customers: CUSTOMERS, gestures: gifts.length }],
    ),
    repeatedPair(
      pairs
        .filter((some) => some.length >= 3)
        .map((some) => ({
          departmentId,
          employeeId: `e${some[0]!.employee}`,
          customerId: `c${some[0]!.customer}`,
          gestures: some.length,
          amountMinor: amountOf(some),
          ofCustomer: ofCustomer.get(`${some[0]!.customer}`)!.length,
          ofEmployee: months[some[0]!.employee]!.gifts.length,
          ofDepartment: gifts.length,
          gestureIds: [],
        })),
      often.length * STAFF,
    ),
    belowLimit(
      months.map((month, i) => ({
        departmentId,
        employeeId: `e${i}`,
        limitMinor: LIMIT,
        justBelow: within(month.gifts, 0.9, 1).length,
        below: within(month.gifts, 0.8, 0.9).length,
        amountMinor: 0,
        gestureIds: [],
      })),
    ),
  ];
}
