import type { DepartmentSpend, SpendMonth } from '@amends/shared/contract/report.js';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { BarPlot } from '../../ui/BarPlot.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, Table } from '../../ui/Table.js';
import styles from './reports.module.css';

/** One department month by month: drawn, and the same figures in a table. */
export function DepartmentSpendPanel({ department }: { department: DepartmentSpend }) {
  const { reports } = useOfficeTexts();
  const texts = reports.spend;
  const format = useFormat();
  const { name, currency, months, spentMinor, envelopeMinor, gestures } = department;
  const money = (minor: number): string => format.wholeMoney(minor, currency);
  const shareOf = ({ spentMinor: spent, envelopeMinor: envelope }: Pick<SpendMonth, 'spentMinor' | 'envelopeMinor'>) =>
    envelope ? format.percent(spent / envelope) : '–';
  const spent = money(spentMinor);
  const columns: Column<SpendMonth>[] = [
    { key: 'month', header: texts.columns.month, cell: ({ month }) => format.monthAlone(month), noWrap: true },
    { key: 'gestures', header: texts.columns.gestures, cell: (row) => format.number(row.gestures), align: 'right' },
    {
      key: 'spent',
      header: texts.columns.spent,
      cell: (row) => format.money(row.spentMinor, currency, 'always'),
      align: 'right',
    },
    {
      key: 'envelope',
      header: texts.columns.envelope,
      cell: (row) => (row.envelopeMinor === null ? '–' : money(row.envelopeMinor)),
      align: 'right',
    },
    { key: 'share', header: texts.columns.share, cell: shareOf, align: 'right' },
  ];
  return (
    <Panel
      title={name}
      action={<span className={styles.note}>{reports.gestures(gestures, format.number(gestures))}</span>}
    >
      <div className={styles.words}>
        <b>
          {envelopeMinor === null
            ? texts.noEnvelope({ spent })
            : texts.ofEnvelope({
                spent,
                envelope: money(envelopeMinor),
                share: shareOf({ spentMinor, envelopeMinor }),
              })}
        </b>
        <span className={styles.legend} aria-hidden>
          <span>{texts.legend.spent}</span>
          <span className={styles.envelope}>{texts.legend.envelope}</span>
        </span>
      </div>
      <BarPlot
        bars={months.map(({ month, spentMinor: value, envelopeMinor: mark }) => ({
          key: month,
          label: format.shortMonth(month),
          value,
          mark,
        }))}
        labelOf={money}
      />
      <details className={styles.figures}>
        <summary>{reports.figures}</summary>
        <Table
          caption={texts.plot({ department: name })}
          dense
          scrolls
          columns={columns}
          rows={months.toReversed()}
          rowKey={({ month }) => month}
        />
      </details>
    </Panel>
  );
}
