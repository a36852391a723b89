import type { LimitLine } from '@amends/shared/contract/control.js';
import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { Meter } from '../../ui/Meter.js';
import type { Column } from '../../ui/Table.js';
import { Tag } from '../../ui/Tag.js';
import styles from './columns.module.css';
import { FrozenTag } from './FrozenTag.js';

const ALMOST = 0.9;

export const usedShare = ({ allottedMinor, spentMinor, heldMinor }: LimitLine): number =>
  allottedMinor > 0 ? (spentMinor + heldMinor) / allottedMinor : 0;

const toneOf = (share: number): 'neutral' | 'low' | 'exhausted' =>
  share >= 1 ? 'exhausted' : share >= ALMOST ? 'low' : 'neutral';

/** What a person may give beside what they gave. */
export function limitColumns(texts: OfficeTexts['control']['limits'], format: Formatter): Column<LimitLine>[] {
  const { columns } = texts;
  const money = (row: LimitLine, minor: number): string => format.money(minor, row.currency, 'always');
  return [
    {
      key: 'employee',
      header: columns.employee,
      cell: (row) => (
        <span className={styles.name}>
          <b>{row.employee.name}</b>
          <small>
            {row.departmentName} · {format.days(row.period)}
          </small>
        </span>
      ),
    },
    { key: 'limit', header: columns.limit, cell: (row) => money(row, row.authorityLimitMinor), align: 'right' },
    { key: 'allotted', header: columns.allotted, cell: (row) => money(row, row.allottedMinor), align: 'right' },
    {
      key: 'spent',
      header: columns.spent,
      cell: (row) => (
        <span className={styles.name}>
          <b>{money(row, row.spentMinor)}</b>
          {row.heldMinor > 0 && <small>{texts.heldToo({ amount: money(row, row.heldMinor) })}</small>}
        </span>
      ),
      align: 'right',
    },
    {
      key: 'share',
      header: columns.share,
      cell: (row) => {
        const share = usedShare(row);
        return (
          <span className={styles.share}>
            <Meter
              size="s"
              share={share}
              tone={toneOf(share)}
              label={texts.givenOf({ spent: money(row, row.spentMinor), allotted: money(row, row.allottedMinor) })}
            />
            {format.percent(share)}
          </span>
        );
      },
      align: 'right',
    },
    { key: 'gestures', header: columns.gestures, cell: ({ gestures }) => format.number(gestures), align: 'right' },
    {
      key: 'largest',
      header: columns.largest,
      cell: (row) =>
        row.largestMinor === null || row.largestGestureId === null ? (
          '–'
        ) : (
          <Link href={`/gestures/${row.largestGestureId}`}>{money(row, row.largestMinor)}</Link>
        ),
      align: 'right',
    },
    { key: 'approvals', header: columns.approvals, cell: ({ approvals }) => format.number(approvals), align: 'right' },
    {
      key: 'above',
      header: columns.above,
      cell: (row) => (
        <>
          {row.frozen && <FrozenTag />}{' '}
          {row.aboveLimit > 0 ? (
            <Tag tone="low" icon={<TriangleAlert aria-hidden />}>
              {format.number(row.aboveLimit)}
            </Tag>
          ) : (
            !row.frozen && '–'
          )}
        </>
      ),
      align: 'right',
    },
  ];
}
