import type { officeTexts as english } from './en-office.js';
import { audit } from './ru/audit.js';
import { budgets } from './ru/budgets.js';
import { firstSteps } from './ru/first-steps.js';
import { confirmations } from './ru/confirmations.js';
import { ledger } from './ru/ledger.js';
import { office } from './ru/office.js';
import { people } from './ru/people.js';
import { policyChanges } from './ru/policy-changes.js';
import { policyEditor } from './ru/policy-editor.js';
import { reconciliation } from './ru/reconciliation.js';
import { teamToday } from './ru/team-today.js';
import { department } from './ru/department.js';
import { feedback } from './ru/feedback.js';
import { gestureList } from './ru/gesture-list.js';
import { promiseBoard } from './ru/promise-board.js';
import { vouchers } from './ru/vouchers.js';
import { whatWorks } from './ru/what-works.js';

export const officeTexts: typeof english = {
  audit,
  budgets,
  firstSteps,
  confirmations,
  ledger,
  office,
  people,
  policyChanges,
  policyEditor,
  reconciliation,
  teamToday,
  department,
  feedback,
  gestureList,
  promiseBoard,
  vouchers,
  whatWorks,
};
