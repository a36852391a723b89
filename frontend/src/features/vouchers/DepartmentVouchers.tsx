import type { Department } from '@amends/shared/contract/department.js';
import { VOUCHER_STATES } from '@amends/shared/contract/gesture.js';
import { ListFilter, Ticket } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { Figures } from '../../ui/Figures.js';
import { Paged } from '../../ui/Paged.js';
import { useVoucherSummary, useVouchers } from './vouchers.api.js';
import { VoucherRows } from './VoucherRows.js';
import { VoucherTotals } from './VoucherTotals.js';
import { Wasted } from './Wasted.js';

/** One department's codes: what they come to, what was wasted, and each of them, narrowed by the URL. */
export function DepartmentVouchers({ department }: { department: Department }) {
  const { vouchers: texts, office } = useOfficeTexts();
  const [params, setParams] = useSearchParams();
  const state = VOUCHER_STATES.find((one) => one === params.get('state'));
  const summary = useVoucherSummary(department.id);
  const list = useVouchers(department.id, { state });
  const setState = (value: string): void =>
    setParams(
      (now) => {
        now.delete('state');
        if (value) now.set('state', value);
        return now;
      },
      { replace: true },
    );
  const isNarrowed = state !== undefined;
  return (
    <>
      {summary.error && <ErrorNote error={summary.error} onRetry={() => void summary.refetch()} />}
      {summary.data ? <VoucherTotals summary={summary.data} /> : <Figures figures={[]} />}
      {summary.data && <Wasted summary={summary.data} />}
      <FilterBar label={office.filters}>
        <FilterSelect
          label={texts.state}
          icon={<ListFilter aria-hidden />}
          value={state ?? ''}
          everything={texts.allStates}
          options={VOUCHER_STATES.map((value) => ({ value, label: texts.stateNames[value] }))}
          onChange={setState}
        />
      </FilterBar>
      <Paged
        list={list}
        empty={
          <EmptyState
            icon={<Ticket aria-hidden />}
            title={isNarrowed ? texts.emptyFiltered : texts.empty}
            action={isNarrowed && <Button onClick={() => setState('')}>{office.clear}</Button>}
          >
            {!isNarrowed && texts.emptyHint}
          </EmptyState>
        }
      >
        {(rows) => <VoucherRows rows={rows} department={department} />}
      </Paged>
    </>
  );
}
