import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '../lib/session.js';
import { Skeleton } from '../ui/Skeleton.js';
import { navFor } from '../parts/nav.js';
import { NotFound } from './NotFound.js';
import { GesturesRoute, PromisesRoute } from './by-role.js';
import { PolicyRoute, PolicyScreen } from './PolicyRoute.js';
import { laterScreen } from './later-screen.js';

const HomeScreen = laterScreen(async () => (await import('../features/home/HomeScreen.js')).HomeScreen);
const GrantScreen = laterScreen(async () => (await import('../features/grant/GrantScreen.js')).GrantScreen);
const GestureScreen = laterScreen(async () => (await import('../features/my-gestures/GestureScreen.js')).GestureScreen);
const ChoiceScreen = laterScreen(async () => (await import('../features/grant/choice/ChoiceScreen.js')).ChoiceScreen);
const RedeemScreen = laterScreen(async () => (await import('../features/redeem/RedeemScreen.js')).RedeemScreen);
const VersionsScreen = laterScreen(
  async () => (await import('../features/policy-versions/VersionsScreen.js')).VersionsScreen,
);
const ConfirmationsScreen = laterScreen(
  async () => (await import('../features/confirmations/ConfirmationsScreen.js')).ConfirmationsScreen,
);
const TeamTodayScreen = laterScreen(
  async () => (await import('../features/team-today/TeamTodayScreen.js')).TeamTodayScreen,
);
const RequestsScreen = laterScreen(async () => (await import('../features/requests/RequestsScreen.js')).RequestsScreen);
const LedgerScreen = laterScreen(async () => (await import('../features/ledger/LedgerScreen.js')).LedgerScreen);
const MyBudgetScreen = laterScreen(async () => (await import('../features/ledger/MyBudgetScreen.js')).MyBudgetScreen);
const ReconciliationScreen = laterScreen(
  async () => (await import('../features/reconciliation/ReconciliationScreen.js')).ReconciliationScreen,
);
const PeopleScreen = laterScreen(async () => (await import('../features/people/PeopleScreen.js')).PeopleScreen);
const BudgetsScreen = laterScreen(async () => (await import('../features/budgets/BudgetsScreen.js')).BudgetsScreen);
const PlanScreen = laterScreen(async () => (await import('../features/budgets/plan/PlanScreen.js')).PlanScreen);
const WhatWorksScreen = laterScreen(
  async () => (await import('../features/what-works/WhatWorksScreen.js')).WhatWorksScreen,
);
const FeedbackScreen = laterScreen(async () => (await import('../features/feedback/FeedbackScreen.js')).FeedbackScreen);
const VouchersScreen = laterScreen(async () => (await import('../features/vouchers/VouchersScreen.js')).VouchersScreen);
const MessagesScreen = laterScreen(
  async () => (await import('../features/department/messages/MessagesScreen.js')).MessagesScreen,
);
const ReturnsScreen = laterScreen(
  async () => (await import('../features/department/returns/ReturnsScreen.js')).ReturnsScreen,
);
const LimitsScreen = laterScreen(async () => (await import('../features/control/LimitsScreen.js')).LimitsScreen);
const EnvelopesScreen = laterScreen(
  async () => (await import('../features/control/EnvelopesScreen.js')).EnvelopesScreen,
);
const CodesOwedScreen = laterScreen(
  async () => (await import('../features/control/CodesOwedScreen.js')).CodesOwedScreen,
);
const MonthsScreen = laterScreen(async () => (await import('../features/close/MonthsScreen.js')).MonthsScreen);
const MonthScreen = laterScreen(async () => (await import('../features/close/MonthScreen.js')).MonthScreen);
const JournalsScreen = laterScreen(async () => (await import('../features/journal/JournalsScreen.js')).JournalsScreen);
const JournalScreen = laterScreen(async () => (await import('../features/journal/JournalScreen.js')).JournalScreen);
const AccountsScreen = laterScreen(async () => (await import('../features/journal/AccountsScreen.js')).AccountsScreen);
const RatesScreen = laterScreen(async () => (await import('../features/rates/RatesScreen.js')).RatesScreen);
const FlagsScreen = laterScreen(async () => (await import('../features/exceptions/FlagsScreen.js')).FlagsScreen);
const ChecksScreen = laterScreen(async () => (await import('../features/exceptions/ChecksScreen.js')).ChecksScreen);
const RulesScreen = laterScreen(async () => (await import('../features/exceptions/RulesScreen.js')).RulesScreen);
const SpendScreen = laterScreen(async () => (await import('../features/reports/SpendScreen.js')).SpendScreen);
const OptionsScreen = laterScreen(async () => (await import('../features/reports/OptionsScreen.js')).OptionsScreen);
const KeptScreen = laterScreen(async () => (await import('../features/reports/KeptScreen.js')).KeptScreen);
const AuditScreen = laterScreen(async () => (await import('../features/audit/AuditScreen.js')).AuditScreen);
const SealsScreen = laterScreen(async () => (await import('../features/seals/SealsScreen.js')).SealsScreen);
const SamplesScreen = laterScreen(async () => (await import('../features/samples/SamplesScreen.js')).SamplesScreen);
const SampleScreen = laterScreen(async () => (await import('../features/samples/SampleScreen.js')).SampleScreen);
const MoreScreen = laterScreen(async () => (await import('../features/more/MoreScreen.js')).MoreScreen);

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
        <Route path="/budget" component={MyBudgetScreen} />
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
