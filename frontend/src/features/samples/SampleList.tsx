import { Dices } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CardList } from '../../ui/CardList.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Paged } from '../../ui/Paged.js';
import { Table } from '../../ui/Table.js';
import { useSamples } from './samples.api.js';
import { useSampleWords } from './use-sample-words.js';

const TABLE_FITS = '(width >= 60rem)';

/** Every sample that was drawn, with its seed. */
export function SampleList() {
  const texts = useOfficeTexts().samples;
  const format = useFormat();
  const wordsOf = useSampleWords();
  const tableFits = useMedia(TABLE_FITS);
  const samples = useSamples();
  const countOf = (drawn: number, population: number): string =>
    texts.of({ drawn: format.number(drawn), population: format.number(population) });
  return (
    <Paged
      list={samples}
      empty={
        <EmptyState icon={<Dices aria-hidden />} title={texts.empty}>
          {texts.emptyHint}
        </EmptyState>
      }
    >
      {(rows) =>
        tableFits ? (
          <Table
            caption={texts.caption}
            dense
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'seed',
                header: texts.columns.seed,
                cell: ({ id, seed }) => <Link href={`/samples/${id}`}>{seed}</Link>,
              },
              {
                key: 'rows',
                header: texts.columns.rows,
                align: 'right',
                cell: ({ drawn, population }) => countOf(drawn, population),
              },
              { key: 'filters', header: texts.columns.filters, cell: ({ filters }) => wordsOf(filters) },
              { key: 'who', header: texts.columns.who, noWrap: true, cell: ({ drawnBy }) => drawnBy.name },
              { key: 'when', header: texts.columns.when, noWrap: true, cell: ({ drawnAt }) => format.stamp(drawnAt) },
            ]}
          />
        ) : (
          <CardList
            cards={rows.map(({ id, seed, drawn, population, filters, drawnBy, drawnAt }) => ({
              key: id,
              href: `/samples/${id}`,
              title: seed,
              end: countOf(drawn, population),
              facts: [wordsOf(filters), drawnBy.name, format.stamp(drawnAt)],
            }))}
          />
        )
      }
    </Paged>
  );
}
