import type { SampledRow } from '@amends/shared/contract/sample.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CardList } from '../../ui/CardList.js';
import { Panel } from '../../ui/Panel.js';
import { Table } from '../../ui/Table.js';
import { rowColumns } from './sample-columns.js';
import { useRowWords } from './use-row-words.js';

const TABLE_FITS = '(width >= 72rem)';

/** The drawn entries, each with the digest by which it was drawn. */
export function SampledRows({ rows }: { rows: readonly SampledRow[] }) {
  const texts = useOfficeTexts();
  const words = useRowWords();
  const tableFits = useMedia(TABLE_FITS);
  return (
    <Panel flush>
      {tableFits ? (
        <Table
          caption={texts.samples.sheet.caption}
          dense
          rows={rows}
          rowKey={({ digest }) => digest}
          columns={rowColumns(texts, words)}
        />
      ) : (
        <CardList
          cards={rows.map((row) => ({
            key: row.digest,
            href: words.href(row),
            title: `${row.position}. ${words.name(row)}`,
            end: words.amount(row),
            facts: [words.what(row), words.when(row), words.who(row)],
          }))}
        />
      )}
    </Panel>
  );
}
