import type { DemoFinance } from '../database/demo/demo-finance.js';
import type { Settings } from '../settings.js';
import { asKept } from './close/seal-for-close.js';
import { countViolations } from './count-violations.js';
import { computeFlags } from './flags/compute-flags.js';
import { ANSWER, ASK } from './flags/flags.queries.js';
import { SealKeys } from './seals/seal-keys.js';
import { sealStep } from './seals/seal-step.js';
import { sealView } from './seals/seal-view.js';
import { SEAL_ALONE, type SealRow, SEALS } from './seals/seals.queries.js';

/** The transaction goes on for the rest of the past. */
const SETTINGS_AS_BEFORE = ['work_mem', 'random_page_cost'].map((name) => ({
  name: `${name}_as_before`,
  text: `SET LOCAL ${name} TO DEFAULT`,
}));

/** Does for the demo company's past what finance's own parts do every minute and every month, with the same key. */
export function demoFinance(settings: Pick<Settings, 'sealKey' | 'earlierSealKeys'>): DemoFinance {
  const keys = new SealKeys(settings);
  return {
    async seal({ query }) {
      await query(SEAL_ALONE, []);
      while ((await sealStep(query, keys, [])).sealed > 0);
      const [newest] = await query<SealRow>(SEALS, [null, 1]);
      return newest ? asKept(sealView(newest)) : null;
    },
    async reconcile({ query }) {
      const counted = await countViolations(query);
      for (const statement of SETTINGS_AS_BEFORE) await query(statement, []);
      return counted;
    },
    async look(past, month) {
      await computeFlags(past, month, null, null);
    },
    async ask({ query }, flagId, actorId, question) {
      await query(ASK, [flagId, actorId, question]);
    },
    async answer({ query }, flagId, actorId, answer) {
      await query(ANSWER, [flagId, actorId, answer]);
    },
  };
}
