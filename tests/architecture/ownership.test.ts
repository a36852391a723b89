import { filesIn, sourceOf } from '../support/sources.js';

const SOURCES = /\.(ts|tsx|sql|mjs|css|html|json|md|yml)$/;
const backend = filesIn('backend/src', /\.(ts|sql)$/);
const sources = ['backend/src', 'backend/start', 'frontend/src', 'shared/src'].flatMap((f) => filesIn(f, SOURCES));

/** What only the ledger's own functions may write. */
const MONEY = [
  'budget',
  'ledger_entry',
  'gesture',
  'voucher',
  'voucher_redemption',
  'choice',
  'outcome',
  'answered_request',
  'customer',
];
const WRITES = new RegExp(
  `\\b(?:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM|TRUNCATE|MERGE\\s+INTO|COPY)\\s+(?:amends\\.)?(?:${MONEY.join('|')})\\b`,
  'i',
);

describe('money', () => {
  it('is written by the ledger alone', () => {
    // the schema names its own tables; the demo company lives through a past that no clock could give it
    const exempt = ['backend/src/ledger/', 'backend/src/database/migrations/', 'backend/src/database/demo/'];
    const writers = backend.filter((file) => WRITES.test(sourceOf(file)));
    expect(writers.filter((file) => !exempt.some((folder) => file.startsWith(folder)))).toEqual([]);
    expect(writers).toContain('backend/src/ledger/sql/change_budget.sql');
  });

  it('changes in one place: every other function of the ledger calls it', () => {
    const moving = /UPDATE\s+budget\s+SET\s+(?!closed|frozen)|INSERT\s+INTO\s+ledger_entry/i;
    const movers = backend.filter((file) => file.endsWith('.sql') && moving.test(sourceOf(file)));
    expect(movers).toEqual(['backend/src/ledger/sql/change_budget.sql']);
  });
});

describe('what the server runs on', () => {
  it('is read from the environment in one file', () => {
    // spreading it hands it on to a program that is started, and reads nothing
    expect(backend.filter((file) => /(?<!\.{3})process\.env\b/.test(sourceOf(file)))).toEqual([
      'backend/src/config.ts',
    ]);
  });

  it('never asks the clock of the machine for what is recorded', () => {
    const asking = backend.filter(
      (file) => file.endsWith('.sql') && /\b(now\(\)|current_timestamp|localtime)/i.test(sourceOf(file)),
    );
    expect(asking).toEqual([]);
  });
});

describe('a file', () => {
  const LINES_MAX = 300;

  it(`has at most ${LINES_MAX} lines`, () => {
    const long = sources.filter((file) => sourceOf(file).trimEnd().split('\n').length > LINES_MAX);
    expect(long).toEqual([]);
  });

  it('is short as a rule', () => {
    const lengths = sources
      .filter((file) => /\.(ts|tsx|sql)$/.test(file))
      .map((file) => sourceOf(file).split('\n').length);
    const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
    expect(median).toBeLessThanOrEqual(50);
  });

  it('stands in this project alone: no path of a machine, nothing beside the project', () => {
    const elsewhere =
      /(?<![\w.])\/(?:home|Users|root|work|mnt|tmp|var\/folders)\/\w|\.\.\/shared\/(?:design|demo|research)|[A-Z]:\\\\Users/;
    expect(sources.filter((file) => elsewhere.test(sourceOf(file)))).toEqual([]);
  });

  it('is finished: nothing is left to do, switched off or silenced', () => {
    const unfinished = /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint)-disable/;
    expect(sources.filter((file) => unfinished.test(sourceOf(file)))).toEqual([]);
  });

  it('exports by name', () => {
    const byDefault = sources.filter((file) => /\.tsx?$/.test(file) && /^export default\b/m.test(sourceOf(file)));
    expect(byDefault).toEqual([]);
  });
});
