import type { texts as english } from './en.js';
import { audit } from './ru/audit.js';
import { budgets } from './ru/budgets.js';
import { common } from './ru/common.js';
import { firstSteps } from './ru/first-steps.js';
import { confirmations } from './ru/confirmations.js';
import { gesture } from './ru/gesture.js';
import { grant } from './ru/grant.js';
import { home } from './ru/home.js';
import { ledger } from './ru/ledger.js';
import { more } from './ru/more.js';
import { myGestures } from './ru/my-gestures.js';
import { people } from './ru/people.js';
import { policy } from './ru/policy.js';
import { policyChanges } from './ru/policy-changes.js';
import { policyEditor } from './ru/policy-editor.js';
import { reconciliation } from './ru/reconciliation.js';
import { requests } from './ru/requests.js';
import { signIn } from './ru/sign-in.js';
import { teamToday } from './ru/team-today.js';

export const texts: typeof english = {
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
