import type { Seal, SealList as SealPage } from '@amends/shared/contract/seal.js';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Copy, Stamp } from 'lucide-react';
import { useFormat } from '../../lib/format.js';
import { useMedia } from '../../lib/media.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { useCopy } from '../../parts/use-copy.js';
import { CardList } from '../../ui/CardList.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { IconButton } from '../../ui/IconButton.js';
import { Paged } from '../../ui/Paged.js';
import { Section } from '../../ui/Section.js';
import { Table } from '../../ui/Table.js';
import { lineOf } from './head-text.js';
import { sealColumns } from './seal-columns.js';
import styles from './SealList.module.css';

const TABLE_FITS = '(width >= 72rem)';

/** The signed heads, newest first; each can be taken along as one line. */
export function SealList({ seals }: { seals: UseInfiniteQueryResult<InfiniteData<SealPage>> }) {
  const texts = useOfficeTexts().seals;
  const format = useFormat();
  const copy = useCopy();
  const tableFits = useMedia(TABLE_FITS);
  const numberOf = ({ number }: Seal): string => format.number(number);
  const copyButton = (seal: Seal) => (
    <IconButton
      label={texts.list.copyHead({ number: numberOf(seal) })}
      icon={<Copy aria-hidden />}
      onClick={() => copy(lineOf(seal), texts.outside.copied)}
    />
  );
  return (
    <Section title={texts.list.title}>
      <Paged
        list={seals}
        empty={
          <EmptyState icon={<Stamp aria-hidden />} title={texts.none}>
            {texts.noneHint}
          </EmptyState>
        }
      >
        {(rows) =>
          tableFits ? (
            <Table
              caption={texts.list.title}
              dense
              rows={rows}
              rowKey={({ number }) => String(number)}
              columns={sealColumns({ texts: texts.list, format, copyButton })}
            />
          ) : (
            <CardList
              cards={rows.map((seal) => ({
                key: String(seal.number),
                title: `${texts.list.columns.number} ${numberOf(seal)}`,
                end: texts.list.rows(seal.leaves, format.number(seal.leaves)),
                facts: [format.preciseMoment(seal.sealedAt)],
                state: <span className={styles.copy}>{copyButton(seal)}</span>,
              }))}
            />
          )
        }
      </Paged>
    </Section>
  );
}
