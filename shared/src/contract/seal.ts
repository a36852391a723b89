import type { Page, PersonName } from './common.js';

/** A signed digest over ledger entries and audit events. Hashes and signatures as hexadecimal text. */
export interface Seal {
  /** 1, 2, 3, … without gaps. */
  number: number;
  /** UTC to the microsecond: it is a part of what the head covers.
   * @format date-time */
  sealedAt: string;
  /** How many entries and audit events it covers. */
  leaves: number;
  root: string;
  /** The head of the seal before it; zeros for the first. */
  previous: string;
  head: string;
  /** Ed25519 */
  signature: string;
  keyId: string;
}

/** What has to be kept elsewhere to notice that history was rewritten. */
export type SealHead = Pick<Seal, 'number' | 'head' | 'signature'>;

export interface SealList extends Page<Seal> {
  unsealed: Unsealed;
  /** Ed25519, 32 bytes in base64; what a verification needs. */
  publicKey: string;
  keyId: string;
}

/** What came since the newest seal. */
export interface Unsealed {
  entries: number;
  auditEvents: number;
}

export interface SealNowAnswer {
  /** How many entries and audit events were sealed by this call. */
  sealed: number;
  unsealed: Unsealed;
  newest: Seal | null;
}

/**
 * `changed`: the row is not the one that was sealed. `missing`: a sealed row, or one before a sealed or later one, is not
 * there. `inserted`: a row stands among sealed ones that was never sealed. `order`: the row was sealed under another
 * number. `behind_seal`: an unsealed row that is dated before a seal that should have covered it. `root`: rows and leaves
 * of a seal were rewritten together. `chain`: a seal is missing, or does not follow from the one before. `signature`: a
 * seal was not signed with a trusted key. `head`: a head that was kept elsewhere is not in this history.
 */
export const SEAL_FINDINGS = [
  'changed',
  'missing',
  'inserted',
  'order',
  'behind_seal',
  'root',
  'chain',
  'signature',
  'head',
] as const;
export type SealFindingKind = (typeof SEAL_FINDINGS)[number];

/** A row that is sealed: an entry of the ledger, or an audit event. */
export type SealedRow =
  | { type: 'entry'; /** @format uuid */ budgetId: string; seq: number; gestureNumber?: string }
  | { type: 'audit'; id: number };

/** The first thing that is wrong. */
export interface SealFinding {
  kind: SealFindingKind;
  /** Null for a row that no seal covers. */
  seal: number | null;
  /** Null where the seal itself is wrong. */
  row: SealedRow | null;
  /** For `order`: the number under which the row was sealed. */
  sealedAsSeq?: number;
  /** One sentence in the caller's language. */
  detail: string;
}

/** A head that was kept elsewhere, against this history. */
export interface ComparedHead extends SealHead {
  /** Given with the request, or read from the file beside the database. */
  source: 'given' | 'file';
  matches: boolean;
}

export const VERIFICATION_STATES = ['running', 'passed', 'failed', 'cancelled', 'interrupted'] as const;
/** `interrupted`: the process that did it is gone. */
export type VerificationState = (typeof VERIFICATION_STATES)[number];

/** One run over everything that was ever sealed, and what came since. */
export interface Verification {
  /** @format uuid */
  id: string;
  state: VerificationState;
  /** Null until it has ended with an answer. */
  ok: boolean | null;
  /** @format date-time */
  startedAt: string;
  startedBy: PersonName | null;
  /** @format date-time */
  finishedAt: string | null;
  /** Entries and audit events so far, and in all. */
  checked: number;
  total: number;
  /** How many seals there were when it began. */
  seals: number;
  finding: SealFinding | null;
  heads: ComparedHead[];
  can: { cancel: boolean };
}

export interface VerificationRequest {
  /** A head that was kept elsewhere: as an export, a message or the file of heads told it. */
  head?: {
    /** @asType integer
     * @minimum 1 */
    number: number;
    /** @pattern ^[0-9a-f]{64}$ */
    head: string;
    /** @pattern ^[0-9a-f]{128}$ */
    signature?: string;
  };
}
