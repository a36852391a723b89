import { departmentsWith } from '@amends/shared/permissions.js';
import { condition, type Condition } from '../../database/conditions.js';
import type { Actor } from '../../http/actor.js';

/**
 * The flags f that somebody may see: all for finance, for heads those of their department that they were asked about. Never
 * one about themselves, whoever they are.
 */
export const visibleTo = ({ id, roles }: Actor): Condition[] => [
  condition((me) => `f.employee_id IS DISTINCT FROM ${me}::uuid`, id),
  ...(departmentsWith(roles, 'flag:read_all') === 'all'
    ? []
    : [
        condition(
          (departments) => `f.asked_at IS NOT NULL AND f.department_id = ANY (${departments}::uuid[])`,
          departmentsWith(roles, 'flag:answer'),
        ),
      ]),
];
