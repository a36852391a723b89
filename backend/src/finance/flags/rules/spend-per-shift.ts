import { median } from 'simple-statistics';
import { FAR_OUT, robustZ, tailOfRobustZ } from '../../../statistics/robust-z.js';
import type { Finding, RuleResult } from '../finding.js';

/** What somebody gave in a month. */
export interface SpendRow {
  departmentId: string;
  employeeId: string;
  spentMinor: number;
  /** Days on which they gave something. */
  shifts: number;
}

/** With fewer colleagues nobody can be said to stand out. */
const PEERS_MIN = 8;
/** With fewer shifts one good reason makes the average. */
const SHIFTS_MIN = 4;

/** Who gives far more per shift than those who serve in the same department. */
export function spendPerShift(rows: readonly SpendRow[]): RuleResult {
  const eligible = rows.filter(({ shifts }) => shifts >= SHIFTS_MIN);
  const departments = [...new Set(eligible.map(({ departmentId }) => departmentId))];
  const groups = departments.map((id) => eligible.filter(({ departmentId }) => departmentId === id));
  const compared = groups.filter((peers) => peers.length >= PEERS_MIN);
  return { tests: compared.flat().length, findings: compared.flatMap(farOut) };
}

const perShift = ({ spentMinor, shifts }: SpendRow): number => spentMinor / shifts;

function farOut(peers: readonly SpendRow[]): Finding[] {
  const distances = robustZ(peers.map((row) => Math.log1p(perShift(row))));
  const medianPerShiftMinor = Math.round(median(peers.map(perShift)));
  return peers.flatMap((row, i) => {
    const z = distances[i] ?? 0;
    if (z <= FAR_OUT) return [];
    const { departmentId, employeeId, spentMinor, shifts } = row;
    return {
      departmentId,
      employeeId,
      customerId: null,
      probability: tailOfRobustZ(z, peers.length),
      facts: {
        rule: 'spend_per_shift',
        spentMinor,
        shifts,
        perShiftMinor: Math.round(perShift(row)),
        medianPerShiftMinor,
        peers: peers.length,
        z,
      },
      gestureIds: null,
    };
  });
}
