import type { ComparedHead, SealFinding, Verification, VerificationState } from '@amends/shared/contract/seal.js';
import type { LocalizedText } from '@amends/shared/locale.js';
import { sealFindingText } from '@amends/shared/seal-finding-texts.js';
import type { Actor } from '../../http/actor.js';

export interface VerificationRow {
  id: string;
  state: VerificationState;
  startedAt: Date;
  startedById: string | null;
  startedByName: LocalizedText | null;
  finishedAt: Date | null;
  checked: number;
  total: number;
  seals: number;
  finding: Omit<SealFinding, 'detail'> | null;
  heads: ComparedHead[];
}

const OUTCOMES: Partial<Record<VerificationState, boolean>> = { passed: true, failed: false };

export function verificationView(row: VerificationRow, { locale }: Actor): Verification {
  const { id, state, startedAt, startedById, startedByName, finishedAt, checked, total, seals, finding, heads } = row;
  return {
    id,
    state,
    ok: OUTCOMES[state] ?? null,
    startedAt: startedAt.toISOString(),
    startedBy: startedById === null ? null : { id: startedById, name: startedByName?.[locale] ?? '' },
    finishedAt: finishedAt?.toISOString() ?? null,
    checked,
    total,
    seals,
    finding: finding && { ...finding, detail: sealFindingText(finding, locale) },
    heads,
    can: { cancel: state === 'running' },
  };
}
