import type { BudgetOverride } from '@amends/shared/contract/budget-plan.js';
import { useFormat } from '../../../lib/format.js';
import { useOfficeTexts } from '../../../locales/office-texts.js';

/** What an exception says: "Allotment €2,000, limit €100, until 31 December: covers the lounge alone". */
export function ExceptionWords({ override, currency }: { override: BudgetOverride; currency: string }) {
  const texts = useOfficeTexts().budgets.exception;
  const format = useFormat();
  const { allotmentMinor, authorityLimitMinor, reason, until } = override;
  return texts.words({
    allotment: allotmentMinor === null ? null : format.money(allotmentMinor, currency),
    limit: authorityLimitMinor === null ? null : format.money(authorityLimitMinor, currency),
    until: format.fullDay(until),
    reason,
  });
}
