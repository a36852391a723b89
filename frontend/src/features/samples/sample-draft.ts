import { COST_KINDS } from '@amends/shared/contract/ledger.js';
import type { SampleRequest } from '@amends/shared/contract/sample.js';

export const SEED_LENGTH_MAX = 80;
export const SIZE_MAX = 1000;
export const SIZE_USUAL = 25;

/** What the dialog holds, as it was typed. */
interface SampleDraft {
  seed: string;
  size: string;
  departmentId: string;
  /** Only entries that give money away or take it back. */
  costsOnly: boolean;
  from?: string;
  to?: string;
}

export const isSize = (typed: string): boolean =>
  /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= SIZE_MAX;

export const requestOf = ({ seed, size, departmentId, costsOnly, from, to }: SampleDraft): SampleRequest => ({
  seed: seed.trim(),
  size: Number(size),
  filters: {
    ...(departmentId && { departmentId }),
    ...(costsOnly && { kind: [...COST_KINDS] }),
    ...(from && { from }),
    ...(to && { to }),
  },
});
