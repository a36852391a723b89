import type { Database } from '../../database/database.js';
import { type Condition, allOf } from '../../database/conditions.js';
import { ENTRY_COLUMNS, entryText, EVENT_COLUMNS } from './canonical-rows.js';
import { hashAt, pathOf } from './merkle.js';
import { SEALS_BY_NUMBER, selectedEntries, type SelectedEntry, FIELDS_OF } from './proof.queries.js';
import { sealView } from './seal-view.js';
import { treesOf } from './proof-tree.js';
import { nextSeals, rowsOf, type SealedRows } from './sealed-rows.js';
import type { SealRow } from './seals.queries.js';

const ENTRIES_PER_READ = 1_000;
const LEAVES_AT_ONCE = 50_000;

/** Names the places of the canonical forms. */
export const COLUMNS = {
  entry: ENTRY_COLUMNS.map(([name]) => name),
  audit: EVENT_COLUMNS.map(([name]) => name),
};

/** A line of the file, without its end. */
export interface Line {
  kind: 'seal' | 'row';
  text: string;
}

const sealLine = (seal: SealRow): Line => ({ kind: 'seal', text: JSON.stringify({ seal: sealView(seal) }) });

/**
 * @param row in its canonical form, which is JSON already; null = it is not there any more
 * @param index the place in its seal, from 0
 */
function rowLine(row: string | null, leaf: Buffer, seal: number, index: number, path?: readonly Buffer[]): Line {
  const way = path ? `,"path":${JSON.stringify(path.map((hash) => hash.toString('hex')))}` : '';
  const text = `{"row":${row},"leaf":"${leaf.toString('hex')}","sealNumber":${seal},"index":${index}${way}}`;
  return { kind: 'row', text };
}

/** Every row of every seal in their order, each seal before its rows. Nothing more is needed to make the roots again. */
export async function* wholeProof(database: Database, seals: number): AsyncGenerator<Line, void, void> {
  for (let number = 1; number <= seals;) {
    const batch = await nextSeals(database, number, seals);
    if (batch.length === 0) return;
    const rows = await rowsOf(
      database,
      batch,
      batch.map(() => null),
    );
    for (const seal of batch) {
      yield sealLine(seal);
      yield* rowsInOrder(seal.number, rows(seal.number));
      number = seal.number + 1;
    }
  }
}

// a row that is not there any more leaves its hash: the reader sees that it is missing
function* rowsInOrder(seal: number, { ranges, entries, events }: SealedRows): Generator<Line> {
  const texts = new Map(entries.map(({ budgetId, seq, fields }) => [`${budgetId} ${seq}`, entryText(fields)]));
  let index = 0;
  for (const { budgetId, from, to, leaves } of ranges) {
    for (let seq = from; seq <= to; seq += 1, index += 1) {
      yield rowLine(texts.get(`${budgetId} ${seq}`) ?? null, hashAt(leaves, seq - from), seal, index);
    }
  }
  for (const { leaf, text } of events) {
    yield rowLine(text, leaf, seal, index);
    index += 1;
  }
}

/** The selected entries with the path of each to the root of its seal, each seal before its rows. */
export async function* selectedProof(
  database: Database,
  seals: number,
  conditions: readonly Condition[],
  signal: AbortSignal,
): AsyncGenerator<Line, void, void> {
  const { sql, values } = allOf(conditions, 2);
  let told = '';
  let waiting: SelectedEntry[] = [];
  async function* flush(): AsyncGenerator<Line> {
    for await (const line of proven(database, waiting)) {
      // entries of one seal may come in two helpings
      if (line.kind === 'seal' && line.text === told) continue;
      if (line.kind === 'seal') told = line.text;
      yield line;
    }
    waiting = [];
  }
  for await (const entry of database.stream<SelectedEntry>(selectedEntries(sql), [seals, ...values], signal)) {
    waiting.push(entry);
    if (waiting.length >= ENTRIES_PER_READ) yield* flush();
  }
  yield* flush();
}

async function* proven(database: Database, entries: readonly SelectedEntry[]): AsyncGenerator<Line> {
  const rows = await database.query<{ fields: string }>(FIELDS_OF, [
    entries.map(({ budgetId }) => budgetId),
    entries.map(({ seq }) => seq),
  ]);
  const numbers = [...new Set(entries.map(({ seal }) => seal))];
  let at = 0;
  for (const seals of inHelpings(await database.query<SealRow>(SEALS_BY_NUMBER, [numbers]))) {
    const treeIn = await treesOf(
      database,
      seals.map(({ number }) => number),
    );
    for (const seal of seals) {
      const { leaves, levels, placeOf } = treeIn(seal.number);
      yield sealLine(seal);
      for (let entry = entries[at]; entry?.seal === seal.number; entry = entries[at]) {
        const index = placeOf(entry.budgetId, entry.seq);
        yield rowLine(
          entryText(rows[at]?.fields ?? ''),
          hashAt(leaves, index),
          seal.number,
          index,
          pathOf(levels, index),
        );
        at += 1;
      }
    }
  }
}

/** So many seals at once that their hashes fit in memory. */
function inHelpings(seals: readonly SealRow[]): SealRow[][] {
  const helpings: SealRow[][] = [];
  let leaves = Infinity;
  for (const seal of seals) {
    leaves += seal.leaves;
    if (leaves > LEAVES_AT_ONCE) {
      helpings.push([]);
      leaves = seal.leaves;
    }
    helpings.at(-1)?.push(seal);
  }
  return helpings;
}
