import type { Intention } from './idempotency.js';
import { Refused } from './refused.js';

interface KeyReused {
  outcome: 'key_reused';
  replay?: never;
}

/** What the database says to an intention: the answer, or that its key belongs to another request. */
export type Told<Answer> = Answer | KeyReused;

/**
 * The answer, once it is clear that the key belongs to this request and whether it is an answer again.
 * @throws Refused idempotency_key_reused
 */
export function told<Answer extends { outcome: string; replay?: unknown }>(
  answer: Told<Answer>,
  { tellReplay }: Intention,
): Answer {
  if (answer.outcome === 'key_reused') throw new Refused('idempotency_key_reused');
  if (answer.replay) tellReplay();
  return answer as Answer;
}
