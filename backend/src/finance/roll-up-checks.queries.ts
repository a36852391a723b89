import type { Pass } from './reconciliation-pass.js';

const SUMS = ['entries', 'undone', 'allotted_minor', 'spent_minor', 'held_minor'];
const summed = (sign = ''): string => SUMS.map((sum) => `${sign}sum(${sum})::bigint AS ${sum}`).join(', ');

/** What does not cancel out. */
const UNEVEN = `HAVING ${SUMS.map((sum) => `sum(${sum}) <> 0`).join(' OR ')}`;
const CELL = 'day, department_id, kind, currency';

/** What is counted together, and the roll-ups that it fills. */
interface Walk {
  /** The columns beside the day, department, kind and currency, of an entry and of the gesture that it undoes. */
  columns: (entry: string) => string;
  names: string;
  /** What the columns are taken from. */
  join: string;
  cubes: readonly { cube: string; by: string }[];
}

const WALKS: readonly Walk[] = [
  {
    columns: (entry) => `${entry}.employee_id`,
    names: 'employee_id',
    join: '',
    cubes: [
      { cube: 'total_day', by: CELL },
      { cube: 'employee_day', by: `${CELL}, employee_id` },
    ],
  },
  {
    columns: () => 'g.option_id, o.gl_account, g.category_id',
    names: 'option_id, gl_account, category_id',
    join: `LEFT JOIN gesture g ON g.id = e.gesture_id
      LEFT JOIN policy_option o ON o.policy_version_id = g.policy_version_id AND o.option_id = g.option_id`,
    cubes: [
      { cube: 'option_day', by: `${CELL}, option_id, gl_account` },
      { cube: 'category_day', by: `${CELL}, category_id` },
    ],
  },
];

const place = (entry: string): string => `(${entry}.recorded_at AT TIME ZONE d.time_zone)::date AS day,
  ${entry}.department_id, ${entry}.kind, b.currency`;

/** Counted again from the entries, up to where they are rolled up: how many cells differ. */
const uneven = ({ columns, names, join, cubes }: Walk): string => `
  WITH counted AS MATERIALIZED (
    SELECT ${CELL}, ${names}, ${summed()} FROM (
      SELECT ${place('e')}, ${columns('e')}, 1 AS entries, 0 AS undone, e.delta_allotted_minor AS allotted_minor,
        e.delta_spent_minor AS spent_minor, e.delta_held_minor AS held_minor
      FROM ledger_entry e
      JOIN rolled_budget r ON r.budget_id = e.budget_id AND e.seq <= r.seq
      JOIN budget b ON b.id = e.budget_id
      JOIN department d ON d.id = e.department_id ${join}
      UNION ALL
      SELECT ${place('given')}, ${columns('given')}, 0, 1, 0::bigint, 0::bigint, 0::bigint
      FROM ledger_entry e
      JOIN rolled_budget r ON r.budget_id = e.budget_id AND e.seq <= r.seq
      JOIN ledger_entry given ON given.gesture_id = e.gesture_id AND given.kind IN ('grant', 'post')
      JOIN budget b ON b.id = given.budget_id
      JOIN department d ON d.id = given.department_id ${join}
      WHERE e.kind IN ('reversal', 'prior_reversal')) moved
    GROUP BY ${CELL}, ${names})
  SELECT ${cubes
    .map(
      ({ cube, by }) => `(SELECT count(*) FROM (
        SELECT FROM (
          SELECT ${by}, ${SUMS.join(', ')} FROM ledger_rollup WHERE cube = '${cube}'
          UNION ALL
          SELECT ${by}, ${summed('-')} FROM counted GROUP BY ${by}) both_ways
        GROUP BY ${by} ${UNEVEN}) uneven)`,
    )
    .join(' + ')}`;

/** The roll-ups against the entries, and their months against their days. */
export const ROLL_UP_PASSES: readonly Pass[] = [
  {
    names: ['rollups_equal_entries'],
    sql: `SELECT (${WALKS.map((walk) => `(${uneven(walk)})`).join(' + ')}) AS rollups_equal_entries`,
  },
  {
    names: ['rollup_months_equal_days'],
    sql: `
      SELECT count(*) AS rollup_months_equal_days FROM (
        SELECT FROM (
          SELECT split_part(cube, '_', 1) AS of, date_trunc('month', day::timestamp) AS month, department_id, kind, currency,
            employee_id, option_id, gl_account, category_id, s.sign * entries AS entries, s.sign * undone AS undone,
            s.sign * allotted_minor AS allotted_minor, s.sign * spent_minor AS spent_minor,
            s.sign * held_minor AS held_minor
          FROM ledger_rollup, LATERAL (SELECT CASE WHEN cube LIKE '%\\_day' THEN 1 ELSE -1 END AS sign) s) both_ways
        GROUP BY of, month, department_id, kind, currency, employee_id, option_id, gl_account, category_id
        ${UNEVEN}) uneven`,
  },
];
