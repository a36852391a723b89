import type { OptionSpend, RestoredSpend } from '@amends/shared/contract/report.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Listing } from '../../ui/Listing.js';
import type { Column } from '../../ui/Table.js';
import styles from './reports.module.css';

const FULL = 100;

function useSpendColumns<Row extends OptionSpend | RestoredSpend>(most: number): Column<Row>[] {
  const { columns } = useOfficeTexts().reports.options;
  const format = useFormat();
  return [
    {
      key: 'share',
      header: columns.share,
      cell: ({ share }) => (
        <span className={styles.share}>
          <i style={{ width: `${most > 0 ? (share / most) * FULL : 0}%` }} aria-hidden />
          {format.percent(share)}
        </span>
      ),
    },
    {
      key: 'spent',
      header: columns.spent,
      cell: ({ spentMinor, currency }) => format.money(spentMinor, currency, 'always'),
      align: 'right',
    },
    { key: 'gestures', header: columns.gestures, cell: ({ gestures }) => format.number(gestures), align: 'right' },
  ];
}

function useOptionColumns(most: number): Column<OptionSpend>[] {
  const { reports, gesture } = useOfficeTexts();
  const { columns } = reports.options;
  return [
    { key: 'option', header: columns.option, cell: ({ title }: OptionSpend) => <b>{title}</b> },
    { key: 'department', header: columns.department, cell: ({ departmentName }) => departmentName },
    { key: 'restores', header: columns.restores, cell: ({ restores }) => gesture.losses[restores] },
    ...useSpendColumns<OptionSpend>(most),
  ];
}

function useRestoredColumns(most: number): Column<RestoredSpend>[] {
  const { reports, gesture } = useOfficeTexts();
  const { columns } = reports.options;
  return [
    {
      key: 'restores',
      header: columns.restores,
      cell: ({ restores }: RestoredSpend) => <b>{gesture.losses[restores]}</b>,
    },
    ...useSpendColumns<RestoredSpend>(most),
  ];
}

const mostOf = (rows: readonly { share: number }[]): number => Math.max(0, ...rows.map(({ share }) => share));

/** Options, the most spent first, with their share of the money drawn. */
export function OptionsTable({ caption, rows }: { caption: string; rows: readonly OptionSpend[] }) {
  const { reports, gesture } = useOfficeTexts();
  const format = useFormat();
  return (
    <Listing
      caption={caption}
      columns={useOptionColumns(mostOf(rows))}
      rows={rows}
      rowKey={({ optionId, departmentId }) => `${departmentId} ${optionId}`}
      card={(row) => ({
        title: row.title,
        end: format.money(row.spentMinor, row.currency),
        facts: [
          row.departmentName,
          gesture.losses[row.restores],
          format.percent(row.share),
          reports.gestures(row.gestures, format.number(row.gestures)),
        ],
      })}
    />
  );
}

/** The same money by what was lost. */
export function RestoredTable({ caption, rows }: { caption: string; rows: readonly RestoredSpend[] }) {
  const { reports, gesture } = useOfficeTexts();
  const format = useFormat();
  return (
    <Listing
      caption={caption}
      columns={useRestoredColumns(mostOf(rows))}
      rows={rows}
      rowKey={({ restores }) => restores}
      card={(row) => ({
        title: gesture.losses[row.restores],
        end: format.money(row.spentMinor, row.currency),
        facts: [format.percent(row.share), reports.gestures(row.gestures, format.number(row.gestures))],
      })}
    />
  );
}
