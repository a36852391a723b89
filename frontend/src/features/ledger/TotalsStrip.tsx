import { useDepartments } from '../../lib/directory.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import type { LedgerFilters } from './ledger-filters.js';
import { useLedgerEntries, useLedgerTotals } from './ledger.api.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import styles from './TotalsStrip.module.css';

/** What the filtered entries add up to; a line of its own for every currency, because currencies never add up. */
export function TotalsStrip({ filters }: { filters: LedgerFilters }) {
  const texts = useOfficeTexts().ledger.totals;
  const format = useFormat();
  const departments = useDepartments().data ?? [];
  const { data, error, refetch } = useLedgerTotals(filters);
  const entriesFail = useLedgerEntries(filters).isError;
  // One trouble is told once: the entries tell it.
  if (entriesFail) return null;
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (data?.entries === 0) return null;
  if (!data) return <Panel className={styles.strip}>{null}</Panel>;

  const namesOf = (ids: readonly string[]): string =>
    ids.flatMap((id) => departments.find((department) => department.id === id)?.name ?? []).join(', ');

  return (
    <Panel className={styles.strip}>
      <VisuallyHidden as="h2">{texts.label}</VisuallyHidden>
      <p className={styles.figure}>
        <b>{format.number(data.gestures)}</b>
        <span>{texts.gestures(data.gestures)}</span>
      </p>
      {data.byCurrency.map(({ currency, departmentIds, givenMinor, openVouchersMinor }) => (
        <p key={currency} className={styles.figure}>
          <b>{givenMinor < 0 ? format.signed(givenMinor, currency) : format.money(givenMinor, currency, 'always')}</b>
          <span>{namesOf(departmentIds)}</span>
          <span>{texts.openCodes({ amount: format.money(openVouchersMinor, currency) })}</span>
        </p>
      ))}
    </Panel>
  );
}
