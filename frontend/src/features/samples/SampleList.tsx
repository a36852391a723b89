import type { LedgerSample } from '@amends/shared/contract/sample.js';
import { Dices } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { CardList } from '../../ui/CardList.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Paged } from '../../ui/Paged.js';
import { Table } from '../../ui/Table.js';
import { sampleColumns } from './sample-columns.js';
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
  const countOf = ({ drawn, population }: LedgerSample): string =>
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
            columns={sampleColumns({ texts, format, countOf, fromOf: ({ filters }) => wordsOf(filters) })}
          />
        ) : (
          <CardList
            cards={rows.map((sample) => ({
              key: sample.id,
              href: `/samples/${sample.id}`,
              title: sample.seed,
              end: countOf(sample),
              facts: [wordsOf(sample.filters), sample.drawnBy.name, format.stamp(sample.drawnAt)],
            }))}
          />
        )
      }
    </Paged>
  );
}
