import type { Department, Employee } from '@amends/shared/contract/department.js';
import { mayIn } from '@amends/shared/permissions.js';
import { type ReactNode, useState } from 'react';
import { grantsOf, useCan, useSession } from '../../lib/session.js';
import { deskOf } from './held-roles.js';
import { PersonActs } from './PersonActs.js';

export interface Opening {
  openId: string | null;
  onToggle: (id: string) => void;
  /** Whether this person may change anything about them. */
  mayOpen: (employee: Employee) => boolean;
  /** What can be done about the one that is open; null for the others. */
  actsOf: (employee: Employee) => ReactNode;
}

/** One of the people is open with what can be done: by who manages all, or their department's head. Never oneself. */
export function useOpening(departments: readonly Department[]): Opening {
  const session = useSession();
  const isAll = useCan('employee:manage_all');
  const [openId, setOpenId] = useState<string | null>(null);
  const grants = grantsOf(session);
  const mayOpen = ({ id, roles }: Employee): boolean => {
    const desk = deskOf(roles);
    const isTheirs = desk !== null && mayIn(grants, 'employee:manage_department', desk);
    return id !== session.employee.id && (isAll || isTheirs);
  };
  return {
    openId,
    onToggle: (id) => setOpenId((now) => (now === id ? null : id)),
    mayOpen,
    actsOf: (employee) =>
      employee.id === openId && mayOpen(employee) ? (
        <PersonActs employee={employee} departments={departments} isAll={isAll} />
      ) : null,
  };
}
