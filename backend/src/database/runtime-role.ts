import { createHmac } from 'node:crypto';
import pg, { type ClientBase } from 'pg';
import { connectionOptions, SCHEMA } from './connection.js';

export const RUNTIME_ROLE = 'amends_runtime';

/** What the running application may do: read, keep sessions, and call the functions that decide about money. */
const GRANTS = `
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} FROM PUBLIC;
  GRANT USAGE ON SCHEMA ${SCHEMA} TO ${RUNTIME_ROLE};
  GRANT SELECT ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${RUNTIME_ROLE};
  GRANT INSERT, DELETE ON session, sign_in_failure TO ${RUNTIME_ROLE};
  GRANT UPDATE (locale, password_hash, active) ON employee TO ${RUNTIME_ROLE};
  GRANT INSERT ON department, employee, employee_role, audit_event TO ${RUNTIME_ROLE};
  GRANT DELETE ON employee_role TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION grant_gesture, grant_gestures, open_budget, settle_request, reverse_gesture, record_outcome, record_returns,
    expire_requests, forget_live_events, adjust_budgets, change_plan, change_override, end_service, period_of, plan_in_force,
    override_in_force, plan_facts, plans_of, plan_effect, serves_in, database_clock, uuid_v7 TO ${RUNTIME_ROLE};
  GRANT INSERT, UPDATE, DELETE ON request_count TO ${RUNTIME_ROLE};
  GRANT INSERT ON customer_idea TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION rate_gesture, erase_customer TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION make_promise, hand_over_promise, receive_promise, settle_promise, raise_promises,
    set_contact, change_message_plan, claim_message, finish_message, message_hindrance, is_email,
    quiet_hours, after_quiet TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION save_policy_draft, publish_policy, confirm_policy, take_back_policy, activate_due_policies,
    pause_option, confirm_reading, set_second_yes, policy_summary TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION append_seal TO ${RUNTIME_ROLE};
  GRANT INSERT, UPDATE ON verification, head_mail TO ${RUNTIME_ROLE};
  GRANT INSERT, UPDATE, DELETE ON full_look TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION offer_choice, choose_option, withdraw_choice, expire_choices, record_printing, redeem_voucher, open_voucher,
    expire_vouchers TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION roll_up_ledger, unrolled_entries, closed_month TO ${RUNTIME_ROLE};
  GRANT EXECUTE ON FUNCTION begin_close, close_report, finish_close, give_up_close, ask_reopening, settle_reopening, month_bounds,
    voucher_facts, touched_faults, budget_faults, held_by, record_reconciliation, unfreeze_budget, set_gl_mapping,
    gl_mapping_facts, gl_accounts_of, append_journal, journal_digest TO ${RUNTIME_ROLE};
  GRANT INSERT, UPDATE ON exchange_rate TO ${RUNTIME_ROLE};
  GRANT INSERT, UPDATE, DELETE ON saved_view TO ${RUNTIME_ROLE};
  GRANT INSERT, UPDATE ON flag_month TO ${RUNTIME_ROLE};
  GRANT INSERT, UPDATE, DELETE ON flag, random_check TO ${RUNTIME_ROLE};
  GRANT INSERT ON ledger_sample, ledger_sample_row TO ${RUNTIME_ROLE};
`;

/** The address for the runtime role. Its password follows from the owner's, so that several processes agree on it. */
function runtimeUrlOf(ownerUrl: string): { url: string; password: string } {
  const url = new URL(ownerUrl);
  const password = createHmac('sha256', url.password || 'no password: the server trusts its callers')
    .update(RUNTIME_ROLE)
    .digest('base64url');
  url.username = RUNTIME_ROLE;
  url.password = password;
  return { url: url.href, password };
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client(connectionOptions(url));
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes sure that there is a role without any right to write money, and gives it what it needs.
 * @param client connected as the owner, outside a transaction
 * @returns the address to run with, and a sentence when the owner may not create roles and has to be used itself
 */
export async function ensureRuntimeRole(
  client: ClientBase,
  ownerUrl: string,
): Promise<{ runtimeUrl: string; warning: string | null }> {
  const runtime = runtimeUrlOf(ownerUrl);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [RUNTIME_ROLE]);
    if (!rowCount) await client.query(`CREATE ROLE ${RUNTIME_ROLE} LOGIN PASSWORD '${runtime.password}'`);
    await client.query(GRANTS);
    if (!(await canSignIn(runtime.url))) {
      await client.query(`ALTER ROLE ${RUNTIME_ROLE} LOGIN PASSWORD '${runtime.password}'`);
      if (!(await canSignIn(runtime.url))) throw new Error(`${RUNTIME_ROLE} cannot sign in`);
    }
    return { runtimeUrl: runtime.url, warning: null };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      runtimeUrl: ownerUrl,
      warning:
        `No separate runtime role (${cause}): Amends runs as the owner of its tables. ` +
        'The ledger still refuses changes by trigger; let the role create roles to have both defences.',
    };
  }
}
