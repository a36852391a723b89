import type { Gesture } from '@amends/shared/contract/gesture.js';
import { RATING_MAX } from '@amends/shared/limits.js';
import { Link } from 'wouter';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { customerOf } from '../../parts/customer-of.js';
import { GestureTag } from '../../parts/GestureTag.js';
import { LoggedMood } from '../../parts/LoggedMood.js';
import type { Column } from '../../ui/Table.js';
import styles from './gesture-columns.module.css';

interface GestureWords {
  texts: OfficeTexts['gestureList'];
  vouchers: OfficeTexts['vouchers'];
  format: Formatter;
}

/** When it was given, or asked for while it is not. */
export const whenOf = ({ grantedAt, requestedAt }: Gesture, format: Formatter): string =>
  format.stamp(grantedAt ?? requestedAt);

/** What the customer answered, in words. */
export const ratingOf = ({ rating }: Gesture, texts: GestureWords['texts']): string | undefined =>
  rating === undefined ? undefined : texts.ratingOf({ rating, max: RATING_MAX });

/** Gestures with how they ended; the number leads to the detail. */
export function gestureColumns({ texts, vouchers, format }: GestureWords): Column<Gesture>[] {
  const mood = (gesture: Gesture) => (gesture.mood ? <LoggedMood mood={gesture.mood} /> : '–');
  const code = ({ voucher }: Gesture): string => (voucher ? vouchers.states[voucher.state] : '–');
  return [
    { key: 'when', header: texts.columns.when, cell: (row) => whenOf(row, format), noWrap: true },
    {
      key: 'number',
      header: texts.columns.number,
      cell: ({ id, number }) => <Link href={`/gestures/${id}`}>{number}</Link>,
      noWrap: true,
    },
    {
      key: 'option',
      header: texts.columns.option,
      cell: ({ option, category }) => (
        <span className={styles.option}>
          <b>{option.title}</b>
          <small>{category.name}</small>
        </span>
      ),
    },
    { key: 'by', header: texts.columns.by, cell: ({ employee }) => employee.name, noWrap: true },
    { key: 'customer', header: texts.columns.customer, cell: (row) => customerOf(row) ?? '–' },
    {
      key: 'amount',
      header: texts.columns.amount,
      cell: (row) => format.money(row.amountMinor, row.currency, 'always'),
      align: 'right',
    },
    { key: 'left', header: texts.columns.left, cell: mood, noWrap: true },
    { key: 'rating', header: texts.columns.rating, cell: (row) => ratingOf(row, texts) ?? '–', noWrap: true },
    { key: 'code', header: texts.columns.code, cell: code },
    { key: 'state', header: texts.columns.state, cell: (row) => <GestureTag gesture={row} /> },
  ];
}
