import type { officeTexts as english } from './en-office.js';
import { audit } from './ru/audit.js';
import { budgets } from './ru/budgets.js';
import { close } from './ru/close.js';
import { control } from './ru/control.js';
import { exceptions } from './ru/exceptions.js';
import { firstSteps } from './ru/first-steps.js';
import { confirmations } from './ru/confirmations.js';
import { journal } from './ru/journal.js';
import { erasure } from './ru/erasure.js';
import { ledger } from './ru/ledger.js';
import { office } from './ru/office.js';
import { people } from './ru/people.js';
import { policyChanges } from './ru/policy-changes.js';
import { policyEditor } from './ru/policy-editor.js';
import { rates } from './ru/rates.js';
import { reconciliation } from './ru/reconciliation.js';
import { samples } from './ru/samples.js';
import { seals } from './ru/seals.js';
import { reports } from './ru/reports.js';
import { teamToday } from './ru/team-today.js';
import { department } from './ru/department.js';
import { feedback } from './ru/feedback.js';
import { gestureList } from './ru/gesture-list.js';
import { promiseBoard } from './ru/promise-board.js';
import { vouchers } from './ru/vouchers.js';
import { whatWorks } from './ru/what-works.js';

export const officeTexts: typeof english = {
  audit,
  close,
  control,
  budgets,
  exceptions,
  firstSteps,
  confirmations,
  journal,
  erasure,
  ledger,
  office,
  people,
  policyChanges,
  policyEditor,
  rates,
  reconciliation,
  samples,
  seals,
  reports,
  teamToday,
  department,
  feedback,
  gestureList,
  promiseBoard,
  vouchers,
  whatWorks,
};
