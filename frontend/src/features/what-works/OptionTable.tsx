import type { OptionInsight, OptionInsights } from '@amends/shared/contract/insight.js';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Table } from '../../ui/Table.js';
import type { View } from './insight-filters.js';
import { rateColumns, similarColumns } from './option-columns.js';
import { OptionCards } from './OptionCards.js';
import { OptionDetail } from './OptionDetail.js';
import styles from './OptionTable.module.css';
import { optionSortOf, optionSortText, sortOptions } from './sort-options.js';
import { tableColumns } from './table-columns.js';
import type { InsightFiltering } from './use-insight-filters.js';

/** Seven columns beside the rail need this much. */
const TABLE_FITS = '(width >= 76rem)';

const COLUMNS = { rates: rateColumns, similar: similarColumns, table: tableColumns } as const satisfies Record<
  View,
  unknown
>;

/** The options, best first, as a picture with figures or as figures alone; one of them may be open. */
export function OptionTable({ insights, filtering }: { insights: OptionInsights; filtering: InsightFiltering }) {
  const texts = useOfficeTexts();
  const format = useFormat();
  const tableFits = useMedia(TABLE_FITS);
  const { filters, view, openId, set } = filtering;
  const sort = optionSortOf(filtering.sort);
  const rows = sortOptions(insights.items, sort);
  const onToggle = (optionId: string): void => set('option', openId === optionId ? '' : optionId);
  const detailOf = (item: OptionInsight) =>
    item.option.id === openId ? <OptionDetail item={item} insights={insights} filters={filters} /> : null;
  if (!tableFits && view !== 'table') {
    return <OptionCards {...{ insights, rows, openId, onToggle, detailOf }} isFair={view === 'similar'} />;
  }
  return (
    <div className={styles.table} data-view={view}>
      <Table
        caption={texts.whatWorks.caption}
        dense={view === 'table'}
        scrolls={view === 'table'}
        columns={COLUMNS[view]({ texts, format, insights, openId, onToggle })}
        rows={rows}
        rowKey={({ option }) => option.id}
        {...(sort && { sort })}
        onSort={(next) => set('sort', optionSortText(next))}
        renderDetail={detailOf}
        onRowClick={({ option }) => onToggle(option.id)}
      />
    </div>
  );
}
