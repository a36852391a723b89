import type { LedgerGroup } from '@amends/shared/contract/ledger.js';
import { Link } from 'wouter';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import type { GroupWords } from './group-words.js';
import styles from './group-columns.module.css';

interface GroupColumns {
  texts: OfficeTexts['ledger'];
  words: GroupWords;
  format: Formatter;
  base: string;
  /** What the groups are. */
  header: string;
}

export function groupColumns({ texts, words, format, base, header }: GroupColumns): Column<LedgerGroup>[] {
  const { columns } = texts.groups;
  return [
    {
      key: 'name',
      header,
      cell: (group) => {
        const href = words.href(group);
        return href === null ? words.name(group) : <Link href={href}>{words.name(group)}</Link>;
      },
    },
    { key: 'entries', header: columns.entries, cell: ({ entries }) => format.number(entries), align: 'right' },
    { key: 'gestures', header: columns.gestures, cell: ({ gestures }) => format.number(gestures), align: 'right' },
    {
      key: 'given',
      header: columns.given,
      align: 'right',
      cell: (group) => (
        <ul>
          {words.sums(group).map((sum) => (
            <li key={sum}>{sum}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'base',
      header: texts.groups.inBase({ currency: base }),
      align: 'right',
      cell: (group) => <b className={styles.base}>{words.base(group, base)}</b>,
    },
  ];
}
