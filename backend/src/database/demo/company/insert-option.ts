import type { Category, OptionKind } from '@amends/shared/contract/policy.js';
import type { ClientBase } from 'pg';
import type { CategorySlug, DemoDepartment, DemoOption } from './demo-types.js';
import type { LivingOption } from './living-company.js';
import { minorOf } from './minor-of.js';

export interface PolicyContext {
  department: DemoDepartment;
  id: string;
  head: string;
  categories: ReadonlyMap<CategorySlug, Category>;
  now: number;
}

/** Invented: expenses by the manner of giving, and a liability for what is used later. */
const GL_ACCOUNTS: Record<OptionKind, string> = {
  treat: '6421',
  upgrade: '6422',
  redo: '6423',
  fix: '6424',
  time: '6425',
  attention: '6426',
  money: '6431',
  money_later: '2190',
  points: '2195',
};

/** Adds an option to a policy that is still a draft. */
export async function insertOption(
  client: ClientBase,
  { department, categories }: PolicyContext,
  place: { policyId: string; optionId: string; position: number; option: DemoOption },
): Promise<LivingOption> {
  const { policyId, optionId, position, option } = place;
  const living = livingOption(option, optionId, department.currency, (slug) => categories.get(slug)?.id);
  await client.query({
    name: 'demo_option',
    text: `INSERT INTO policy_option (policy_version_id, option_id, position, kind, title, say, hand_over,
        min_minor, default_minor, max_minor, perceived_value_minor, category_ids, min_severity, restores,
        per_customer_90_days, carries_code, valid_days, gl_account)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    values: [
      policyId,
      optionId,
      position,
      option.kind,
      option.title,
      option.say,
      option.handOver,
      living.amount.minMinor,
      living.amount.defaultMinor,
      living.amount.maxMinor,
      living.perceivedValueMinor,
      living.categoryIds,
      option.minSeverity,
      option.restores,
      option.perCustomer90Days,
      living.carriesCode,
      option.validDays,
      GL_ACCOUNTS[option.kind],
    ],
  });
  return living;
}

function livingOption(
  option: DemoOption,
  id: string,
  currency: string,
  categoryId: (slug: DemoOption['categories'][number]) => string | undefined,
): LivingOption {
  const [min, usual, max] = typeof option.cost === 'number' ? [option.cost, option.cost, option.cost] : option.cost;
  return {
    id,
    slug: option.slug,
    title: option.title.en,
    kind: option.kind,
    amount: {
      minMinor: minorOf(min, currency),
      defaultMinor: minorOf(usual, currency),
      maxMinor: minorOf(max, currency),
    },
    perceivedValueMinor: minorOf(option.worth, currency),
    categoryIds: option.categories.flatMap((slug) => categoryId(slug) ?? []),
    minSeverity: option.minSeverity,
    restores: option.restores,
    perCustomer90Days: option.perCustomer90Days,
    carriesCode: option.carriesCode === true,
    validDays: option.validDays,
    say: option.say.en,
    handOver: option.handOver.en,
    paused: false,
    refusal: null,
  };
}
