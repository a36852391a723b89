import type { ReconciliationAnswer } from '@amends/shared/contract/ledger.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Panel } from '../../ui/Panel.js';
import { Table } from '../../ui/Table.js';
import { checkColumns } from './check-columns.js';

type Check = ReconciliationAnswer['checks'][number];

/** Every rule in plain words, broken ones first. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const texts = useOfficeTexts().reconciliation;
  return (
    <Panel flush>
      <Table
        caption={texts.title}
        columns={checkColumns(texts)}
        rows={checks.toSorted((a, b) => b.violations - a.violations)}
        rowKey={({ name }) => name}
      />
    </Panel>
  );
}
