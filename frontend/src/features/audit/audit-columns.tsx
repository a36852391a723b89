import type { AuditEvent } from '@amends/shared/contract/audit.js';
import type { OfficeTexts } from '../../locales/office-texts.js';
import type { Column } from '../../ui/Table.js';
import styles from './audit-columns.module.css';
import { Changes } from './Changes.js';
import type { AuditWords } from './use-audit-words.js';

export function auditColumns({ columns }: OfficeTexts['audit'], words: AuditWords): Column<AuditEvent>[] {
  return [
    { key: 'when', header: columns.when, cell: (event) => words.formatOf(event).stamp(event.at), noWrap: true },
    { key: 'who', header: columns.who, cell: words.who, noWrap: true },
    {
      key: 'what',
      header: columns.what,
      cell: (event) => (
        <div className={styles.what}>
          <b>{words.subject(event)}</b>
          <span>{words.about(event)}</span>
        </div>
      ),
    },
    { key: 'changes', header: columns.changes, cell: (event) => <Changes event={event} words={words} /> },
    { key: 'address', header: columns.address, cell: ({ address }) => address ?? '–', noWrap: true },
    { key: 'seal', header: columns.seal, cell: words.seal, align: 'right' },
  ];
}
