import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '../lib/session.js';
import { Skeleton } from '../ui/Skeleton.js';
import { navFor } from '../parts/nav.js';
import { NotFound } from './NotFound.js';
import { GesturesRoute, PromisesRoute } from './by-role.js';
import { PolicyRoute, PolicyScreen } from './PolicyRoute.js';

const HomeScreen = lazy(async () => ({ default: (await import('../features/home/HomeScreen.js')).HomeScreen }));
const GrantScreen = lazy(async () => ({ default: (await import('../features/grant/GrantScreen.js')).GrantScreen }));
const GestureScreen = lazy(async () => ({
  default: (await import('../features/my-gestures/GestureScreen.js')).GestureScreen,
}));
const ChoiceScreen = lazy(async () => ({
  default: (await import('../features/grant/choice/ChoiceScreen.js')).ChoiceScreen,
}));
const RedeemScreen = lazy(async () => ({ default: (await import('../features/redeem/RedeemScreen.js')).RedeemScreen }));
const VersionsScreen = lazy(async () => ({
  default: (await import('../features/policy-versions/VersionsScreen.js')).VersionsScreen,
}));
const ConfirmationsScreen = lazy(async () => ({
  default: (await import('../features/confirmations/ConfirmationsScreen.js')).ConfirmationsScreen,
}));
const TeamTodayScreen = lazy(async () => ({
  default: (await import('../features/team-today/TeamTodayScreen.js')).TeamTodayScreen,
}));
const RequestsScreen = lazy(async () => ({
  default: (await import('../features/requests/RequestsScreen.js')).RequestsScreen,
}));
const LedgerScreen = lazy(async () => ({ default: (await import('../features/ledger/LedgerScreen.js')).LedgerScreen }));
const ReconciliationScreen = lazy(async () => ({
  default: (await import('../features/reconciliation/ReconciliationScreen.js')).ReconciliationScreen,
}));
const PeopleScreen = lazy(async () => ({ default: (await import('../features/people/PeopleScreen.js')).PeopleScreen }));
const BudgetsScreen = lazy(async () => ({
  default: (await import('../features/budgets/BudgetsScreen.js')).BudgetsScreen,
}));
const PlanScreen = lazy(async () => ({ default: (await import('../features/budgets/plan/PlanScreen.js')).PlanScreen }));
const WhatWorksScreen = lazy(async () => ({
  default: (await import('../features/what-works/WhatWorksScreen.js')).WhatWorksScreen,
}));
const FeedbackScreen = lazy(async () => ({
  default: (await import('../features/feedback/FeedbackScreen.js')).FeedbackScreen,
}));
const VouchersScreen = lazy(async () => ({
  default: (await import('../features/vouchers/VouchersScreen.js')).VouchersScreen,
}));
const MessagesScreen = lazy(async () => ({
  default: (await import('../features/department/messages/MessagesScreen.js')).MessagesScreen,
}));
const ReturnsScreen = lazy(async () => ({
  default: (await import('../features/department/returns/ReturnsScreen.js')).ReturnsScreen,
}));
const LimitsScreen = lazy(async () => ({
  default: (await import('../features/control/LimitsScreen.js')).LimitsScreen,
}));
const EnvelopesScreen = lazy(async () => ({
  default: (await import('../features/control/EnvelopesScreen.js')).EnvelopesScreen,
}));
const CodesOwedScreen = lazy(async () => ({
  default: (await import('../features/control/CodesOwedScreen.js')).CodesOwedScreen,
}));
const MonthsScreen = lazy(async () => ({ default: (await import('../features/close/MonthsScreen.js')).MonthsScreen }));
const MonthScreen = lazy(async () => ({ default: (await import('../features/close/MonthScreen.js')).MonthScreen }));
const JournalsScreen = lazy(async () => ({
  default: (await import('../features/journal/JournalsScreen.js')).JournalsScreen,
}));
const JournalScreen = lazy(async () => ({
  default: (await import('../features/journal/JournalScreen.js')).JournalScreen,
}));
const AccountsScreen = lazy(async () => ({
  default: (await import('../features/journal/AccountsScreen.js')).AccountsScreen,
}));
const RatesScreen = lazy(async () => ({ default: (await import('../features/rates/RatesScreen.js')).RatesScreen }));
const FlagsScreen = lazy(async () => ({
  default: (await import('../features/exceptions/FlagsScreen.js')).FlagsScreen,
}));
const ChecksScreen = lazy(async () => ({
  default: (await import('../features/exceptions/ChecksScreen.js')).ChecksScreen,
}));
const RulesScreen = lazy(async () => ({
  default: (await import('../features/exceptions/RulesScreen.js')).RulesScreen,
}));
const SpendScreen = lazy(async () => ({ default: (await import('../features/reports/SpendScreen.js')).SpendScreen }));
const OptionsScreen = lazy(async () => ({
  default: (await import('../features/reports/OptionsScreen.js')).OptionsScreen,
}));
const KeptScreen = lazy(async () => ({ default: (await import('../features/reports/KeptScreen.js')).KeptScreen }));
const AuditScreen = lazy(async () => ({ default: (await import('../features/audit/AuditScreen.js')).AuditScreen }));
const SealsScreen = lazy(async () => ({ default: (await import('../features/seals/SealsScreen.js')).SealsScreen }));
const SamplesScreen = lazy(async () => ({
  default: (await import('../features/samples/SamplesScreen.js')).SamplesScreen,
}));
const SampleScreen = lazy(async () => ({
  default: (await import('../features/samples/SampleScreen.js')).SampleScreen,
}));
const MoreScreen = lazy(async () => ({ default: (await import('../features/more/MoreScreen.js')).MoreScreen }));

/** Where this person begins: home at the desk, else their first screen. */
function FirstScreen() {
  const first = navFor(useSession().can)[0];
  if (first?.path === '/') return <HomeScreen />;
  return <Redirect to={first?.path ?? '/more'} replace />;
}

export function Router() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Switch>
        <Route path="/" component={FirstScreen} />
        <Route path="/grant" component={GrantScreen} />
        <Route path="/gestures" component={GesturesRoute} />
        <Route path="/gestures/:id">{({ id }) => <GestureScreen id={id} />}</Route>
        <Route path="/choices/:id">{({ id }) => <ChoiceScreen id={id} />}</Route>
        <Route path="/promises" component={PromisesRoute} />
        <Route path="/redeem" component={RedeemScreen} />
        <Route path="/policy" component={PolicyRoute} />
        <Route path="/policy/reading" component={PolicyScreen} />
        <Route path="/policy/versions" component={VersionsScreen} />
        <Route path="/confirmations" component={ConfirmationsScreen} />
        <Route path="/team" component={TeamTodayScreen} />
        <Route path="/requests" component={RequestsScreen} />
        <Route path="/ledger" component={LedgerScreen} />
        <Route path="/control" component={LimitsScreen} />
        <Route path="/control/envelopes" component={EnvelopesScreen} />
        <Route path="/control/codes" component={CodesOwedScreen} />
        <Route path="/close" component={MonthsScreen} />
        <Route path="/close/journals" component={JournalsScreen} />
        <Route path="/close/journals/:number">{({ number }) => <JournalScreen number={number} />}</Route>
        <Route path="/close/accounts" component={AccountsScreen} />
        <Route path="/close/rates" component={RatesScreen} />
        <Route path="/close/:department/:month">
          {({ department, month }) => <MonthScreen departmentId={department} month={month} />}
        </Route>
        <Route path="/exceptions" component={FlagsScreen} />
        <Route path="/exceptions/checks" component={ChecksScreen} />
        <Route path="/exceptions/rules" component={RulesScreen} />
        <Route path="/reports" component={SpendScreen} />
        <Route path="/reports/options" component={OptionsScreen} />
        <Route path="/reports/kept" component={KeptScreen} />
        <Route path="/reconciliation" component={ReconciliationScreen} />
        <Route path="/budgets" component={BudgetsScreen} />
        <Route path="/budgets/plan" component={PlanScreen} />
        <Route path="/insights" component={WhatWorksScreen} />
        <Route path="/feedback" component={FeedbackScreen} />
        <Route path="/vouchers" component={VouchersScreen} />
        <Route path="/department" component={MessagesScreen} />
        <Route path="/department/returns" component={ReturnsScreen} />
        <Route path="/seals" component={SealsScreen} />
        <Route path="/samples" component={SamplesScreen} />
        <Route path="/samples/:id">{({ id }) => <SampleScreen id={id} />}</Route>
        <Route path="/audit" component={AuditScreen} />
        <Route path="/people" component={PeopleScreen} />
        <Route path="/more" component={MoreScreen} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}
