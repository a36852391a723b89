import type { EnvelopeLine } from '@amends/shared/contract/control.js';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import styles from './columns.module.css';
import { axisOfEnvelopes, EnvelopePlot } from './EnvelopePlot.js';
import { OutlookTag } from './OutlookTag.js';

/** A department's envelope, drawn and in figures. */
export function envelopeColumns(
  texts: OfficeTexts['control']['envelopes'],
  format: Formatter,
  rows: readonly EnvelopeLine[],
): Column<EnvelopeLine>[] {
  const { columns } = texts;
  const axis = axisOfEnvelopes(rows);
  const money = ({ currency }: EnvelopeLine, minor: number): string => format.money(minor, currency, 'always');
  return [
    {
      key: 'department',
      header: columns.department,
      cell: ({ departmentName, period, elapsed }) => (
        <span className={styles.name}>
          <b>{departmentName}</b>
          <small>
            {format.days(period)} · {texts.elapsed({ share: format.percent(elapsed) })}
          </small>
        </span>
      ),
    },
    { key: 'plot', header: columns.plot, cell: (row) => <EnvelopePlot row={row} axis={axis} /> },
    { key: 'spent', header: columns.spent, cell: (row) => <b>{money(row, row.spentMinor)}</b>, align: 'right' },
    { key: 'envelope', header: columns.envelope, cell: (row) => money(row, row.envelopeMinor), align: 'right' },
    { key: 'allotted', header: columns.allotted, cell: (row) => money(row, row.allottedMinor), align: 'right' },
    { key: 'held', header: columns.held, cell: (row) => money(row, row.heldMinor), align: 'right' },
    {
      key: 'projected',
      header: columns.projected,
      cell: (row) => (row.projectedMinor === null ? '–' : format.aboutMoney(row.projectedMinor, row.currency)),
      align: 'right',
    },
    { key: 'outlook', header: columns.outlook, cell: (row) => <OutlookTag {...row} /> },
  ];
}
