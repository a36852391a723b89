import type { Seal } from '@amends/shared/contract/seal.js';
import type { ReactNode } from 'react';
import type { Formatter } from '../../lib/format.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import styles from './SealList.module.css';

interface SealColumns {
  texts: OfficeTexts['seals']['list'];
  format: Formatter;
  copyButton: (seal: Seal) => ReactNode;
}

export function sealColumns({ texts: { columns, copyHeadShort }, format, copyButton }: SealColumns): Column<Seal>[] {
  return [
    { key: 'number', header: columns.number, cell: ({ number }) => format.number(number), align: 'right' },
    {
      key: 'sealedAt',
      header: columns.sealedAt,
      noWrap: true,
      cell: ({ sealedAt }) => format.preciseMoment(sealedAt),
    },
    { key: 'leaves', header: columns.leaves, align: 'right', cell: ({ leaves }) => format.number(leaves) },
    { key: 'head', header: columns.head, cell: ({ head }) => <code className={styles.hash}>{head}</code> },
    { key: 'copy', header: copyHeadShort, cell: copyButton },
  ];
}
