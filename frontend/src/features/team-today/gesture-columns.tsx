import type { Gesture } from '@amends/shared/contract/gesture.js';
import { Link } from 'wouter';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import { GestureTag } from '../../parts/GestureTag.js';
import { WithinPolicy } from '../../parts/WithinPolicy.js';
import type { Column } from '../../ui/Table.js';
import { customerOf } from '../../parts/customer-of.js';
import { LeftAs } from './LeftAs.js';

/** The columns of today's gestures; the number leads to the detail. */
export function gestureColumns(texts: OfficeTexts['teamToday']['today'], format: Formatter): Column<Gesture>[] {
  return [
    { key: 'time', header: texts.time, cell: (gesture) => format.time(gesture.grantedAt ?? gesture.requestedAt) },
    {
      key: 'number',
      header: texts.number,
      cell: ({ id, number }) => <Link href={`/gestures/${id}`}>{number}</Link>,
      noWrap: true,
    },
    { key: 'option', header: texts.option, cell: ({ option }) => option.title },
    { key: 'staff', header: texts.staff, cell: ({ employee }) => employee.name },
    { key: 'customer', header: texts.customer, cell: (gesture) => customerOf(gesture) ?? '–' },
    {
      key: 'amount',
      header: texts.amount,
      cell: ({ amountMinor, currency }) => format.money(amountMinor, currency, 'always'),
      align: 'right',
    },
    { key: 'mood', header: texts.mood, cell: ({ mood }) => <LeftAs mood={mood} /> },
    {
      key: 'state',
      header: texts.state,
      cell: (gesture) =>
        gesture.state === 'granted' && gesture.withinPolicy ? <WithinPolicy /> : <GestureTag gesture={gesture} />,
    },
  ];
}
