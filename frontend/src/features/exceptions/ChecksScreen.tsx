import type { RandomCheck } from '@amends/shared/contract/flag.js';
import { Dices } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { MonthSelect } from '../../parts/MonthSelect.js';
import { useUrlFilters } from '../../parts/use-url-filters.js';
import { Button } from '../../ui/Button.js';
import type { Card } from '../../ui/CardList.js';
import { Dialog } from '../../ui/Dialog.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { Listing } from '../../ui/Listing.js';
import { Paged } from '../../ui/Paged.js';
import type { Column } from '../../ui/Table.js';
import { useToast } from '../../ui/Toast.js';
import { useDecideCheck, useFlagSummary, useRandomChecks } from './exceptions.api.js';
import { ExceptionsPage } from './ExceptionsPage.js';
import { VerdictForm } from './VerdictForm.js';

function CheckDialog({ check, onClose }: { check: RandomCheck; onClose: () => void }) {
  const texts = useOfficeTexts().exceptions;
  const say = useToast();
  const decide = useDecideCheck(check.gesture.id, () => {
    say(texts.verdict.done);
    onClose();
  });
  return (
    <Dialog
      title={texts.checks.open({ words: texts.checks.columns.verdict, number: check.gesture.number })}
      onClose={onClose}
    >
      <VerdictForm decision={check.decision} act={decide} onCancel={onClose} />
    </Dialog>
  );
}

function CheckVerdict({ check, onOpen }: { check: RandomCheck; onOpen: (check: RandomCheck) => void }) {
  const { checks, verdict, verdicts } = useOfficeTexts().exceptions;
  const mayReview = useCan('flag:review');
  const words = check.decision ? verdicts[check.decision.verdict] : verdict.open;
  if (!mayReview) return check.decision ? words : '–';
  return (
    <Button
      variant="quiet"
      aria-label={checks.open({ words, number: check.gesture.number })}
      onClick={() => onOpen(check)}
    >
      {words}
    </Button>
  );
}

const GestureLink = ({ gesture: { id, number } }: RandomCheck) => <Link href={`/gestures/${id}`}>{number}</Link>;

function useColumns(onOpen: (check: RandomCheck) => void): Column<RandomCheck>[] {
  const { columns: head } = useOfficeTexts().exceptions.checks;
  const format = useFormat();
  return [
    { key: 'position', header: head.position, cell: ({ position }) => position, align: 'right' },
    { key: 'gesture', header: head.gesture, cell: GestureLink, noWrap: true },
    { key: 'granted', header: head.granted, cell: ({ grantedAt }) => format.stamp(grantedAt), noWrap: true },
    { key: 'option', header: head.option, cell: ({ optionTitle }) => optionTitle },
    { key: 'employee', header: head.employee, cell: ({ employee }) => employee.name },
    { key: 'department', header: head.department, cell: ({ departmentName }) => departmentName },
    {
      key: 'amount',
      header: head.amount,
      cell: ({ amountMinor, currency }) => format.money(amountMinor, currency, 'always'),
      align: 'right',
    },
    { key: 'verdict', header: head.verdict, cell: (check) => <CheckVerdict check={check} onOpen={onOpen} /> },
  ];
}

/** The same where a table does not fit. */
function useCard(onOpen: (check: RandomCheck) => void): (check: RandomCheck) => Omit<Card, 'key'> {
  const format = useFormat();
  return (check) => ({
    title: (
      <>
        <GestureLink {...check} /> {check.optionTitle}
      </>
    ),
    end: format.money(check.amountMinor, check.currency),
    facts: [format.stamp(check.grantedAt), check.employee.name, check.departmentName],
    state: <CheckVerdict check={check} onOpen={onOpen} />,
  });
}

/** The gestures of a month drawn by chance, each with its verdict. */
export function ChecksScreen() {
  const { exceptions, office } = useOfficeTexts();
  const texts = exceptions.checks;
  const { filters, change } = useUrlFilters(['month']);
  const list = useRandomChecks(filters.month);
  const { data: summary } = useFlagSummary();
  const [open, setOpen] = useState<RandomCheck | null>(null);
  const columns = useColumns(setOpen);
  const card = useCard(setOpen);
  return (
    <ExceptionsPage lead={texts.lead}>
      <FilterBar label={office.filters} end={summary && texts.missed(summary.missed)}>
        <MonthSelect everything={office.everyMonth} value={filters.month} onChange={(month) => change({ month })} />
      </FilterBar>
      <Paged list={list} empty={<EmptyState icon={<Dices aria-hidden />} title={texts.empty} />}>
        {(rows) => (
          <Listing
            caption={texts.caption}
            columns={columns}
            rows={rows}
            rowKey={({ gesture }) => gesture.id}
            card={card}
          />
        )}
      </Paged>
      {open && <CheckDialog check={open} onClose={() => setOpen(null)} />}
    </ExceptionsPage>
  );
}
