import { Injectable } from '@nestjs/common';
import { Refused } from '../http/refused.js';
import { PolicyMovedOn } from '../ledger/ledger-errors.js';
import type { DepartmentPolicy } from './department-policy.js';
import { Policies } from './policies.js';

/** A policy that changes more often than this while one gesture is granted is no policy to decide on. */
const DECISIONS_MAX = 3;

@Injectable()
export class OnCurrentPolicy {
  constructor(private readonly policies: Policies) {}

  /**
   * Decides on the department's policy, and again on the new one where the ledger says that it has moved on meanwhile.
   * @throws Refused no_published_policy, busy, and what carrying it out throws
   */
  async decide<Answer>(departmentId: string, carryOut: (policy: DepartmentPolicy) => Promise<Answer>): Promise<Answer> {
    for (let decision = 1; decision <= DECISIONS_MAX; decision++) {
      const policy = await this.policies.of(departmentId);
      try {
        return await carryOut(policy);
      } catch (error) {
        if (!(error instanceof PolicyMovedOn)) throw error;
        this.policies.forget(departmentId);
      }
    }
    throw new Refused('busy');
  }
}
