import { audit } from './en/audit.js';
import { budgets } from './en/budgets.js';
import { common } from './en/common.js';
import { firstSteps } from './en/first-steps.js';
import { confirmations } from './en/confirmations.js';
import { gesture } from './en/gesture.js';
import { grant } from './en/grant.js';
import { home } from './en/home.js';
import { ledger } from './en/ledger.js';
import { more } from './en/more.js';
import { myGestures } from './en/my-gestures.js';
import { people } from './en/people.js';
import { policy } from './en/policy.js';
import { policyChanges } from './en/policy-changes.js';
import { policyEditor } from './en/policy-editor.js';
import { reconciliation } from './en/reconciliation.js';
import { requests } from './en/requests.js';
import { signIn } from './en/sign-in.js';
import { teamToday } from './en/team-today.js';

/** The Russian texts have this very shape: a missing one does not compile. */
export const texts = {
  audit,
  budgets,
  common,
  firstSteps,
  confirmations,
  gesture,
  grant,
  home,
  ledger,
  more,
  myGestures,
  people,
  policy,
  policyChanges,
  policyEditor,
  reconciliation,
  requests,
  signIn,
  teamToday,
};
