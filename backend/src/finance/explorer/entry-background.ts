import type { BudgetPlan } from '@amends/shared/contract/budget-plan.js';
import type { EntryBackground } from '@amends/shared/contract/entry-background.js';
import { Injectable } from '@nestjs/common';
import { allOf, condition, shaped } from '../../database/conditions.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../../http/actor.js';
import { Refused } from '../../http/refused.js';
import { visibleTo } from '../ledger-filters.js';

type BackgroundRow = Partial<BudgetPlan> & {
  sealNumber: number | null;
  sealedAt: Date | null;
  planEffectiveFrom: Date | null;
};

const SEQ = /^\d{1,15}$/;

@Injectable()
export class ReadEntryBackground {
  constructor(private readonly database: Database) {}

  /** The seal that covers the entry, and the plan that held when it was written. @throws Refused not_found */
  async read(actor: Actor, budgetId: string, seq: string): Promise<EntryBackground> {
    if (!SEQ.test(seq)) throw new Refused('not_found');
    const { sql, values } = allOf([
      condition((id) => `e.budget_id = ${id}::uuid`, budgetId),
      condition((number) => `e.seq = ${number}::bigint`, Number(seq)),
      ...visibleTo(actor),
    ]);
    const [row] = await this.database.query<BackgroundRow>(shaped('entry_background', `${BACKGROUND} ${sql}`), values);
    if (!row) throw new Refused('not_found');
    const { sealNumber, sealedAt, planEffectiveFrom, ...plan } = row;
    return {
      seal: sealNumber === null || !sealedAt ? null : { number: sealNumber, sealedAt: sealedAt.toISOString() },
      plan: planEffectiveFrom === null ? null : (plan as BudgetPlan),
      planEffectiveFrom: planEffectiveFrom?.toISOString() ?? null,
    };
  }
}

const BACKGROUND = `
  SELECT s.number AS "sealNumber", s.sealed_at AS "sealedAt", p.effective_from AS "planEffectiveFrom",
    p.period_kind AS "periodKind", p.default_allotment_minor AS "defaultAllotmentMinor",
    p.authority_limit_minor AS "authorityLimitMinor", p.carry_over_cap_minor AS "carryOverCapMinor",
    p.envelope_minor AS "envelopeMinor", p.envelope_rule AS "envelopeRule", p.hold_minutes AS "holdMinutes"
  FROM ledger_entry e
    LEFT JOIN LATERAL (
      SELECT * FROM budget_plan WHERE department_id = e.department_id AND effective_from <= e.recorded_at
      ORDER BY effective_from DESC, id DESC LIMIT 1) p ON true
    LEFT JOIN LATERAL (
      SELECT r.seal, r.to_seq FROM seal_range r WHERE r.budget_id = e.budget_id AND r.from_seq <= e.seq
      ORDER BY r.from_seq DESC LIMIT 1) r ON r.to_seq >= e.seq
    LEFT JOIN seal s ON s.number = r.seal
  WHERE`;
