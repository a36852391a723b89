import { Refused } from '../http/refused.js';
import type { MoneyRefusal } from '../ledger/ledger-answers.js';

/** The ledger's "no" with its facts. */
export function moneyRefused({ outcome, replay: _replay, ...facts }: MoneyRefusal): Refused {
  return new Refused(outcome, facts);
}
