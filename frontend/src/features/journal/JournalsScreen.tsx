import type { Journal } from '@amends/shared/contract/journal.js';
import { ScrollText } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useCan } from '../../lib/session.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CloseTabs } from '../../parts/CloseTabs.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Listing } from '../../ui/Listing.js';
import { Page } from '../../ui/Page.js';
import { Paged } from '../../ui/Paged.js';
import { useJournals } from './journal.api.js';
import { journalColumns, totalsOf } from './journal-columns.js';
import { MakeJournal } from './MakeJournal.js';

/** Every journal, and the making of the next one. */
export function JournalsScreen() {
  const { close, journal } = useOfficeTexts();
  const texts = journal.list;
  const format = useFormat();
  const mayMake = useCan('journal:make');
  const card = (row: Journal) => ({
    href: `/close/journals/${row.number}`,
    title: `${row.number} · ${format.month(row.month)}`,
    facts: [
      totalsOf(row, format),
      ...row.departments.map(({ departmentName }) => departmentName),
      texts.lines(row.lines),
    ],
  });
  return (
    <Page title={close.title} lead={texts.lead}>
      <CloseTabs />
      {mayMake && <MakeJournal />}
      <Paged
        list={useJournals()}
        empty={
          <EmptyState
            icon={<ScrollText aria-hidden />}
            title={texts.empty}
            action={<LinkButton href="/close">{texts.toMonths}</LinkButton>}
          >
            {texts.emptyHint}
          </EmptyState>
        }
      >
        {(rows) => (
          <Listing
            caption={texts.caption}
            fits="desktop"
            columns={journalColumns(texts, format)}
            rows={rows}
            rowKey={({ number }) => number}
            card={card}
          />
        )}
      </Paged>
    </Page>
  );
}
