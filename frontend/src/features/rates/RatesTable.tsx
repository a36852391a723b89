import type { Rate, Rates } from '@amends/shared/contract/rates.js';
import { useState } from 'react';
import { useFormat } from '../../lib/format.js';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { Button } from '../../ui/Button.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, Table } from '../../ui/Table.js';
import { useToast } from '../../ui/Toast.js';
import { RateCell } from './RateCell.js';
import { changesOf, isRate, keyOf, monthsOf, ratesByKey } from './rates-draft.js';
import { useSetRates } from './rates.api.js';
import styles from './RatesTable.module.css';

interface RateColumns {
  rates: Rates;
  known: ReadonlyMap<string, Rate>;
  typed: ReadonlyMap<string, string>;
  /** Somebody tried to save: what is wrong is said now. */
  isTried: boolean;
  /** Absent for who may only read. */
  onType?: (key: string, value: string) => void;
}

function useColumns({ rates, known, typed, isTried, onType }: RateColumns): Column<string>[] {
  const texts = useOfficeTexts().rates;
  const format = useFormat();
  const closedMonths = new Set(rates.items.filter(({ closed }) => closed).map(({ month }) => month));
  return [
    { key: 'month', header: texts.month, cell: (month) => <b>{format.monthAlone(month)}</b>, noWrap: true },
    ...rates.currencies.map((currency) => ({
      key: currency,
      header: texts.inBase({ currency, base: rates.baseCurrency }),
      cell: (month: string) => {
        const key = keyOf(month, currency);
        const text = typed.get(key);
        return (
          <RateCell
            label={texts.rateOf({ currency, month: format.month(month) })}
            rate={known.get(key)}
            isClosed={closedMonths.has(month)}
            typed={text}
            isWrong={isTried && Boolean(text?.trim()) && !isRate(text ?? '')}
            {...(onType && { onType: (value: string) => onType(key, value) })}
          />
        );
      },
    })),
  ];
}

/** A row for each month, a column for each currency; what is typed is saved together. */
export function RatesTable({ rates, maySet }: { rates: Rates; maySet: boolean }) {
  const texts = useOfficeTexts().rates;
  const format = useFormat();
  const say = useToast();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [isTried, setIsTried] = useState(false);
  const known = ratesByKey(rates);
  const changes = changesOf(typed, known);
  const save = useSetRates((saved) => {
    say(texts.saved(saved));
    setTyped(new Map());
    setIsTried(false);
  });
  const columns = useColumns({
    rates,
    known,
    typed,
    isTried,
    ...(maySet && { onType: (key, value) => setTyped(new Map(typed).set(key, value)) }),
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (changes.length > 0 && changes.every(({ rate }) => isRate(rate))) save.mutate(changes);
      }}
    >
      <Panel flush>
        <Table
          caption={texts.caption}
          scrolls
          columns={columns}
          rows={monthsOf(rates, format.today())}
          rowKey={(month) => month}
        />
      </Panel>
      {save.error && <ErrorNote error={save.error} />}
      {maySet && (
        <Button type="submit" variant="primary" disabled={save.isPending || changes.length === 0}>
          {texts.save}
        </Button>
      )}
    </form>
  );
}
