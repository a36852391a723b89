import type { Choice, ChoiceOption } from '@amends/shared/contract/choice.js';
import type { Customer, Gesture } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import type { GestureTexts } from '../gestures/gesture-texts.js';
import type { Actor } from '../http/actor.js';
import type { OptionRecord } from '../policy/department-policy.js';
import type { ChoiceRow } from './choice-row.js';

/** What the texts of a choice's options are found by. */
export const referencesOf = ({ optionIds, policyVersionId, categoryId }: ChoiceRow) =>
  optionIds.map((optionId) => ({ optionId, policyVersionId, categoryId }));

/** A choice as it leaves the server, for this caller; what was picked stands beside it. */
export function choiceView(row: ChoiceRow, texts: GestureTexts, actor: Actor, gesture: Gesture | null): Choice {
  const { locale } = actor;
  const described = referencesOf(row).map((reference) => texts.of(reference));
  const category = described[0]?.category;
  if (!category) throw new Error(`choice ${row.id} offers nothing`);
  const isMine = row.state === 'open' && row.employeeId === actor.id;
  return {
    id: row.id,
    state: row.state,
    departmentId: row.departmentId,
    employee: { id: row.employeeId, name: row.employeeName[locale] },
    options: described.map(({ option }) => optionView(option, locale)),
    category: { id: category.id, name: category.name[locale], slug: category.slug, lost: category.lost },
    severity: row.severity,
    ...customerOf(row),
    heldMinor: row.heldMinor,
    currency: row.currency,
    offeredAt: row.offeredAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    pagePath: texts.pagePath(row.id),
    ...(gesture && { gesture }),
    can: { pick: isMine, withdraw: isMine },
  };
}

const optionView = (option: OptionRecord, locale: Locale): ChoiceOption => ({
  id: option.id,
  title: option.title[locale],
  kind: option.kind,
  say: option.say[locale],
  ...(option.perceivedValueMinor > 0 && { perceivedValueMinor: option.perceivedValueMinor }),
  amountMinor: option.amount.defaultMinor,
});

function customerOf(row: ChoiceRow): { customer?: Customer } {
  if (row.customerId === null || row.customerReference === null) return {};
  return {
    customer: {
      id: row.customerId,
      reference: row.customerReference,
      ...(row.customerName !== null && { name: row.customerName }),
      ...(row.customerContact !== null && { contact: row.customerContact }),
      ...(row.customerTier !== null && { tier: row.customerTier }),
    },
  };
}
