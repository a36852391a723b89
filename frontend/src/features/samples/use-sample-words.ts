import { COST_KINDS, type LedgerKind } from '@amends/shared/contract/ledger.js';
import type { SampleFilters } from '@amends/shared/contract/sample.js';
import { useDepartments, useEmployees } from '../../lib/directory.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';

const isCosts = (kinds: readonly LedgerKind[]): boolean =>
  kinds.length === COST_KINDS.length && COST_KINDS.every((kind) => kinds.includes(kind));

/** What a sample was drawn from, in words: "Airport & gate · 1 November to 30 November". */
export function useSampleWords(): (filters: SampleFilters) => string {
  const { samples, ledger } = useOfficeTexts();
  const departments = useDepartments().data ?? [];
  const employees = useEmployees().data ?? [];
  const format = useFormat();
  const day = (value: string | undefined): string | undefined => value && format.fullDay(value);
  return ({ departmentId, employeeId, kind, from, to }) => {
    const parts = [
      departments.find(({ id }) => id === departmentId)?.name,
      employees.find(({ id }) => id === employeeId)?.name,
      kind && (isCosts(kind) ? ledger.filters.costsOnly : kind.map((one) => ledger.kinds[one]).join(', ')),
      [day(from), day(to)].filter(Boolean).join(' – '),
    ];
    return parts.filter(Boolean).join(' · ') || samples.everything;
  };
}
