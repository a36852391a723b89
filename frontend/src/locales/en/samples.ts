import { plural } from '../plural.js';

export const samples = {
  title: 'Samples',
  lead: 'Random entries for a closer look. Whoever repeats the seed and the filters gets the same rows.',
  draw: 'Draw a sample',
  seed: 'Seed',
  seedHint: 'Any text, best one that nobody could choose in advance: today’s lottery numbers, a headline.',
  seedMissing: 'Write a seed.',
  size: 'How many entries',
  sizeWrong: (v: { max: string }) => `A whole number from 1 to ${v.max}.`,
  from: 'Drawn from',
  submit: 'Draw',
  drawn: (n: number, written: string) => plural('en', n, { one: '1 entry drawn', other: `${written} entries drawn` }),
  of: (v: { drawn: string; population: string }) => `${v.drawn} of ${v.population}`,
  columns: { when: 'Drawn', who: 'By', seed: 'Seed', rows: 'Entries', filters: 'From' },
  everything: 'the whole ledger',
  caption: 'Samples, newest first',
  empty: 'No sample has been drawn yet.',
  emptyHint: 'A seed and a size are enough.',
  sheet: {
    title: (v: { seed: string }) => `Sample “${v.seed}”`,
    back: 'All samples',
    how: (v: { population: string; time: string }) =>
      `Of ${v.population} entries recorded before ${v.time}, those with the smallest SHA-256 of “seed|budget|entry number”.`,
    csv: 'Sheet as CSV',
    xlsx: 'Sheet as Excel',
    ticks: 'The sheet has empty columns for what was seen, what was agreed and a remark.',
    columns: { position: 'No.', digest: 'Digest' },
    caption: 'Drawn entries, in the order of the draw',
    openInLedger: 'In the ledger',
  },
};
