import type { LedgerGrouping } from '@amends/shared/contract/ledger.js';
import { SearchX } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { CardList } from '../../ui/CardList.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Paged } from '../../ui/Paged.js';
import { Table } from '../../ui/Table.js';
import { groupColumns } from './group-columns.js';
import { useGroupWords } from './group-words.js';
import { useLedgerGroups } from './ledger.api.js';
import type { LedgerFiltering } from './use-ledger-filters.js';

const TABLE_FITS = '(width >= 60rem)';

/** What the filters let through, in parts; each leads to its entries. */
export function Groups({ by, filtering: { filters, clear } }: { by: LedgerGrouping; filtering: LedgerFiltering }) {
  const texts = useOfficeTexts().ledger;
  const format = useFormat();
  const tableFits = useMedia(TABLE_FITS);
  const groups = useLedgerGroups(filters, by);
  const words = useGroupWords(by, filters);
  const [first] = groups.data?.pages ?? [];
  const base = first?.baseCurrency ?? '';
  return (
    <>
      {first?.exact === false && <p>{texts.groups.partial}</p>}
      <Paged
        list={groups}
        empty={
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={texts.empty}
            action={<Button onClick={clear}>{texts.filters.clear}</Button>}
          >
            {texts.emptyHint}
          </EmptyState>
        }
      >
        {(rows) =>
          tableFits ? (
            <Table
              caption={texts.groups.caption({ by: texts.groups.by[by] })}
              dense
              columns={groupColumns({ texts, words, format, base, header: texts.groups.of[by] })}
              rows={rows}
              rowKey={({ key }) => key ?? ''}
            />
          ) : (
            <CardList
              cards={rows.map((group) => {
                const href = words.href(group);
                return {
                  key: group.key ?? '',
                  title: words.name(group),
                  ...(href !== null && { href }),
                  end: words.base(group, base),
                  facts: [...words.sums(group), texts.totals.entries(group.entries, format.number(group.entries))],
                };
              })}
            />
          )
        }
      </Paged>
    </>
  );
}
