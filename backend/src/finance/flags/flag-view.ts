import type { Flag, FlagNote } from '@amends/shared/contract/flag.js';
import type { PersonName } from '@amends/shared/contract/common.js';
import { mayIn } from '@amends/shared/permissions.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Actor } from '../../http/actor.js';
import { gestureNumber } from '../../ledger/gesture-number.js';
import type { FlagRow, NamedRow } from './flags.queries.js';

export const personView = ({ id, name }: NamedRow, locale: Locale): PersonName => ({ id, name: name[locale] });

/** @returns null where nothing was said */
export const saidView = <Said extends { by: NamedRow; at: string }>(
  said: Said | null,
  locale: Locale,
): (Omit<Said, 'by' | 'at'> & Pick<FlagNote, 'by' | 'at'>) | null =>
  said === null ? null : { ...said, by: personView(said.by, locale), at: new Date(said.at).toISOString() };

/** A flag as finance and the heads who were asked see it. */
export function flagView(row: FlagRow, actor: Actor): Flag {
  const { locale, roles } = actor;
  const { facts, departmentName, employee, gestures, question, answer, decision, state } = row;
  const isOpen = state !== 'reviewed';
  const reviews = mayIn(roles, 'flag:review', row.departmentId);
  return {
    id: row.id,
    rule: facts.rule,
    month: row.month,
    departmentId: row.departmentId,
    departmentName: departmentName[locale],
    currency: row.currency,
    employee: employee && personView(employee, locale),
    customerId: row.customerId,
    customerReference: row.customerReference,
    severity: row.severity,
    probability: row.probability,
    facts,
    gestures: gestures.map(({ id, number }) => ({ id, number: gestureNumber(number) })),
    state,
    question: saidView(question, locale),
    answer: saidView(answer, locale),
    decision: saidView(decision, locale),
    can: {
      ask: reviews && isOpen,
      answer: isOpen && question !== null && mayIn(roles, 'flag:answer', row.departmentId),
      decide: reviews,
    },
  };
}
