import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, type MouseEvent, type ReactNode } from 'react';
import { cx } from '../lib/cx.js';
import { byArrows } from './by-arrows.js';
import styles from './Table.module.css';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  align?: 'right';
  /** Times and codes stay on one line. */
  noWrap?: boolean;
  /** What is drawn reaches from the row's upper edge to its lower. */
  drawn?: boolean;
  sortable?: boolean;
}

export interface Sort {
  key: string;
  direction: 'ascending' | 'descending';
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** 40 px rows for long tables. */
  dense?: boolean;
  /** Wider than a phone by nature: whoever has no finger or mouse scrolls it by keys. */
  scrolls?: boolean;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** What opens under a row; null = closed. */
  renderDetail?: (row: Row) => ReactNode;
  /** A click anywhere on the row does this too; whoever has no mouse uses the control in the row. */
  onRowClick?: (row: Row) => void;
}

/** A click that follows a link, ticks a box or ends a selection of text is not meant for the row. */
const isForRow = ({ target }: MouseEvent): boolean =>
  !(target instanceof Element && target.closest('a, button, label')) && !globalThis.getSelection()?.toString();

const next = (sort: Sort | undefined, key: string): Sort => ({
  key,
  direction: sort?.key === key && sort.direction === 'descending' ? 'ascending' : 'descending',
});

export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, dense, scrolls, sort, onSort, renderDetail, onRowClick } = props;
  const header = (column: Column<Row>) => {
    if (!column.sortable || !onSort) return column.header;
    const Arrow = sort?.direction === 'ascending' ? ArrowUp : ArrowDown;
    return (
      <button type="button" className={styles.sort} onClick={() => onSort(next(sort, column.key))}>
        {column.header}
        {sort?.key === column.key && <Arrow aria-hidden />}
      </button>
    );
  };
  return (
    <div className={styles.scroll} {...(scrolls && { role: 'region', 'aria-label': caption, tabIndex: 0 })}>
      <table className={cx(styles.table, dense && styles.dense, scrolls && styles.many)}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-align={column.align}
                aria-sort={sort?.key === column.key ? sort.direction : undefined}
              >
                {header(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={byArrows}>
          {rows.map((row) => {
            const open = renderDetail?.(row);
            return (
              <Fragment key={rowKey(row)}>
                <tr
                  data-row
                  data-open={open ? true : undefined}
                  data-clickable={onRowClick ? true : undefined}
                  onClick={onRowClick && ((event) => isForRow(event) && onRowClick(row))}
                >
                  {columns.map((column) => (
                    <td
                      key={column.key}
                      data-align={column.align}
                      data-nowrap={column.noWrap}
                      data-drawn={column.drawn}
                    >
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
                {open && (
                  <tr className={styles.detail}>
                    <td colSpan={columns.length}>{open}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
