import type { Category, Option } from '@amends/shared/contract/policy.js';
import { useCallback, useEffect, useState } from 'react';
import { newKey } from '../../lib/api.js';
import { type Case, type CaseCustomer, forgetCase, keepCase, keptCase, newCase } from '../../lib/case.js';

/** The case on the screen; every change is kept for a reload or a lost session. */
export function useCase(employeeId: string) {
  const [wanted, setWanted] = useState<Case>(() => keptCase(employeeId) ?? newCase());
  useEffect(() => {
    keepCase(employeeId, wanted);
  }, [employeeId, wanted]);
  const change = useCallback((patch: Partial<Case>) => setWanted((current) => ({ ...current, ...patch })), []);

  return {
    wanted,
    chooseCategory: (category: Category) =>
      change({
        categoryId: category.id,
        severity: category.severity,
        optionId: null,
        amountMinor: null,
        isHelped: false,
        marked: null,
      }),
    helpIsUnderWay: () => change({ isHelped: true }),
    setSeverity: (severity: number) => change({ severity }),
    chooseOption: (option: Option | null) => change({ optionId: option?.id ?? null, amountMinor: null }),
    setAmount: (amountMinor: number) => change({ amountMinor }),
    setCustomer: (customer: CaseCustomer | null) => change({ customer }),
    setNote: (note: string) => change({ note }),
    clearCategory: () => change({ categoryId: null, severity: null, optionId: null, amountMinor: null }),
    /** The same choices under a new key: the old one has its answer for good. */
    renew: (patch: Partial<Case> = {}) => {
      const next = { ...wanted, ...patch, key: newKey(), openedAt: Date.now() };
      setWanted(next);
      return next;
    },
    /** The customer is to choose among these; null = staff choose after all. */
    mark: (marked: readonly string[] | null) => change({ marked }),
    offering: (offer: Case['offer']) => change({ offer }),
    offered: (choiceId: string) => change({ choiceId, offer: null }),
    restart: () => setWanted(newCase()),
    leave: () => forgetCase(employeeId),
  };
}

export type CaseActions = ReturnType<typeof useCase>;
