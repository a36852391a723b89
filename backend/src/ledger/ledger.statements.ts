import type { Statement } from '../database/database.js';
import { auditedCall, functionCall as call } from '../database/function-call.js';
import { BUDGET_FACTS } from './current-budget.js';

/** One statement per act; each is a function that decides and records in one go. */
export const statements = {
  grantGesture: call('grant_gesture', 21),
  grantGestures: { name: 'grant_gestures', text: 'SELECT answer FROM grant_gestures($1)' },
  settleRequest: auditedCall('settle_request', 6),
  reverseGesture: auditedCall('reverse_gesture', 6),
  recordOutcome: call('record_outcome', 8),
  recordReturns: call('record_returns', 6),
  adjustBudgets: auditedCall('adjust_budgets', 6),
  changePlan: auditedCall('change_plan', 7),
  changeOverride: auditedCall('change_override', 6),
  endService: auditedCall('end_service', 7),
  answered: {
    name: 'answered',
    text: `SELECT CASE WHEN request_hash = $3 THEN answer || '{"replay": true}' ELSE '{"outcome": "key_reused"}' END AS answer
      FROM answered_request WHERE actor_id = $1 AND key = $2`,
  },
  expireRequests: call('expire_requests', 0),
  offerChoice: call('offer_choice', 15),
  chooseOption: call('choose_option', 6),
  withdrawChoice: call('withdraw_choice', 4),
  expireChoices: call('expire_choices', 0),
  redeemVoucher: call('redeem_voucher', 6),
  openVoucher: call('open_voucher', 1),
  recordPrinting: auditedCall('record_printing', 4),
  expireVouchers: call('expire_vouchers', 0),
  openBudget: { name: 'open_budget', text: `SELECT ${BUDGET_FACTS} AS answer FROM open_budget($1, $2) b` },
} as const satisfies Record<string, Statement>;
