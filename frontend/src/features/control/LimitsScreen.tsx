import type { LimitLine } from '@amends/shared/contract/control.js';
import { Gauge } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { daysOfMonth } from '../../lib/months.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Listing } from '../../ui/Listing.js';
import { Paged } from '../../ui/Paged.js';
import { BudgetFilters } from './BudgetFilters.js';
import { useLimits } from './control.api.js';
import styles from './columns.module.css';
import { ControlPage } from './ControlPage.js';
import { FrozenTag } from './FrozenTag.js';
import { limitColumns } from './limit-columns.js';

/** Each person's limits of each period against what they did. */
export function LimitsScreen() {
  const { control, office } = useOfficeTexts();
  const texts = control.limits;
  const format = useFormat();
  const { filters, change, isNarrowed, clear } = useUrlFilters(['month', 'departmentId', 'employeeId']);
  const { month, departmentId, employeeId } = filters;
  const list = useLimits({ ...daysOfMonth(month), departmentId, employeeId });
  const card = (row: LimitLine) => ({
    title: row.employee.name,
    end: format.money(row.spentMinor, row.currency),
    facts: [
      texts.givenOf({
        spent: format.money(row.spentMinor, row.currency),
        allotted: format.money(row.allottedMinor, row.currency),
      }),
      row.departmentName,
      format.days(row.period),
      texts.limitOf({ amount: format.money(row.authorityLimitMinor, row.currency) }),
      row.aboveLimit > 0 && texts.above(row.aboveLimit),
    ],
    state: row.frozen && <FrozenTag />,
    ...(row.largestGestureId !== null && { href: `/gestures/${row.largestGestureId}` }),
  });
  return (
    <ControlPage lead={texts.lead}>
      <BudgetFilters {...{ filters, change }} />
      <Paged
        list={list}
        empty={
          <EmptyState
            icon={<Gauge aria-hidden />}
            title={isNarrowed ? texts.nothing : texts.empty}
            action={isNarrowed && <Button onClick={clear}>{office.clear}</Button>}
          />
        }
      >
        {(rows) => (
          <>
            <Listing
              caption={texts.caption}
              columns={limitColumns(texts, format)}
              rows={rows}
              rowKey={({ budgetId }) => budgetId}
              card={card}
            />
            {rows.some(({ aboveLimit }) => aboveLimit > 0) && <p className={styles.note}>{texts.aboveHint}</p>}
          </>
        )}
      </Paged>
    </ControlPage>
  );
}
