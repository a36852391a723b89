import { BookOpenText, SearchX } from 'lucide-react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';

/** Nothing to show: because of the filters, or because nothing has happened yet. */
export function NoEntries({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const texts = useOfficeTexts().ledger;
  return (
    <Panel>
      {filtered ? (
        <EmptyState
          icon={<SearchX aria-hidden />}
          title={texts.empty}
          action={<Button onClick={onClear}>{texts.filters.clear}</Button>}
        >
          {texts.emptyHint}
        </EmptyState>
      ) : (
        <EmptyState icon={<BookOpenText aria-hidden />} title={texts.emptyLedger}>
          {texts.emptyLedgerHint}
        </EmptyState>
      )}
    </Panel>
  );
}
