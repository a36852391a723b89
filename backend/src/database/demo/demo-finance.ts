import type { CloseSeal } from '@amends/shared/contract/close.js';
import type { Database } from '../database.js';

/** The database as the demo's past sees it: one connection, one transaction. */
export type PastDatabase = Pick<Database, 'query' | 'stream' | 'transaction'>;

/** What finance does by itself or by hand while the quarter goes on; each at the moment of the travelled clock. */
export interface DemoFinance {
  /** Seals what came since the last time. @returns the newest seal; null where there was never anything */
  seal(past: PastDatabase): Promise<CloseSeal | null>;
  /** Looks at every invariant of the ledger. @returns how often each is broken */
  reconcile(past: PastDatabase): Promise<{ name: string; violations: number }[]>;
  /** Looks at a month that is over. @param month its first day */
  look(past: PastDatabase, month: string): Promise<void>;
  ask(past: PastDatabase, flagId: string, actorId: string, question: string): Promise<void>;
  answer(past: PastDatabase, flagId: string, actorId: string, answer: string): Promise<void>;
}
