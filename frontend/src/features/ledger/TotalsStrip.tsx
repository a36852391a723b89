import { useDepartments } from '../../lib/directory.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { BaseTotal } from './BaseTotal.js';
import type { LedgerFilters } from './ledger-filters.js';
import { useLedgerEntries, useLedgerTotals } from './ledger.api.js';
import styles from './TotalsStrip.module.css';

/** What the filtered entries add up to: a figure for every currency, and all of it in the company's own. */
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
  const isForeign = data.byCurrency.some(({ currency }) => currency !== data.base.currency);

  return (
    <Panel className={styles.strip}>
      <VisuallyHidden as="h2">{texts.label}</VisuallyHidden>
      <p className={styles.figure}>
        <b>{format.number(data.gestures)}</b>
        <span>{texts.gestures(data.gestures)}</span>
        <span>{texts.entries(data.entries, format.number(data.entries))}</span>
      </p>
      {data.byCurrency.map(({ currency, departmentIds, givenMinor, openVouchersMinor }) => (
        <p key={currency} className={styles.figure}>
          <b>{givenMinor < 0 ? format.signed(givenMinor, currency) : format.money(givenMinor, currency, 'always')}</b>
          <span>{namesOf(departmentIds)}</span>
          <span>{texts.openCodes({ amount: format.money(openVouchersMinor, currency) })}</span>
        </p>
      ))}
      {isForeign && <BaseTotal base={data.base} />}
      {!data.exact && <p className={styles.partial}>{texts.partial({ entries: format.number(data.entries) })}</p>}
    </Panel>
  );
}
