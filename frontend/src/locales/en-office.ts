import { audit } from './en/audit.js';
import { budgets } from './en/budgets.js';
import { close } from './en/close.js';
import { control } from './en/control.js';
import { exceptions } from './en/exceptions.js';
import { firstSteps } from './en/first-steps.js';
import { confirmations } from './en/confirmations.js';
import { journal } from './en/journal.js';
import { erasure } from './en/erasure.js';
import { ledger } from './en/ledger.js';
import { office } from './en/office.js';
import { people } from './en/people.js';
import { policyChanges } from './en/policy-changes.js';
import { policyEditor } from './en/policy-editor.js';
import { rates } from './en/rates.js';
import { reconciliation } from './en/reconciliation.js';
import { samples } from './en/samples.js';
import { seals } from './en/seals.js';
import { reports } from './en/reports.js';
import { teamToday } from './en/team-today.js';
import { department } from './en/department.js';
import { feedback } from './en/feedback.js';
import { gestureList } from './en/gesture-list.js';
import { promiseBoard } from './en/promise-board.js';
import { vouchers } from './en/vouchers.js';
import { whatWorks } from './en/what-works.js';

/** What only heads, finance and admin read: staff's first visit does not load it. */
export const officeTexts = {
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
