import { randomUUID } from 'node:crypto';
import { pagePath } from '../../backend/src/gestures/page-path.js';
import type { Problem } from '@amends/shared/contract/common.js';
import { useApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { anEmployee } from '../support/builders.js';
import { aChoice } from '../support/choices-over-http.js';
import { aClose } from '../support/closing.js';
import { aCompany, anAuditor, type Company } from '../support/company.js';
import { aFlag, aRandomCheck } from '../support/flags.js';
import { aGesture, BIG, wish } from '../support/over-http.js';
import { aPromise, inHours } from '../support/promises.js';
import { routesOf } from '../support/routes.js';
import { testSettings } from '../support/settings.js';

/**
 * Who gets what, for every endpoint. The head is the gate's; `own` is the gate, and what the gate's giver gave; `peer`
 * is what a colleague gave at the same gate; `other` is the hotel's; `none` does not exist; `-` has no target.
 */
const TABLE = `
  endpoint                                                    target  anonymous former staff head finance admin
  POST   /api/session                                         -       401       401    401   401  401     401
  GET    /api/session                                         -       401       401    200   200  200     200
  DELETE /api/session                                         -       401       401    204   204  204     204
  PUT    /api/session/locale                                  -       401       401    200   200  200     200
  GET    /api/demo                                            -       404       404    404   404  404     404
  GET    /api/health/live                                     -       200       200    200   200  200     200
  GET    /api/health/ready                                    -       200       200    200   200  200     200
  GET    /api/departments                                     -       401       401    200   200  200     200
  GET    /api/employees                                       -       401       401    200   200  200     200
  GET    /api/desk                                            -       401       401    200   403  403     403
  GET    /api/customers                                       -       401       401    200   200  403     403
  POST   /api/gestures                                        -       401       401    201   403  403     403
  GET    /api/gestures                                        -       401       401    200   200  200     403
  GET    /api/gestures/:id                                    own     401       401    200   200  200     403
  GET    /api/gestures/:id                                    peer    401       401    404   200  200     403
  GET    /api/gestures/:id                                    other   401       401    404   404  200     403
  GET    /api/gestures/:id                                    none    401       401    404   404  404     403
  POST   /api/gestures/:id/outcomes                           own     401       401    201   201  403     403
  POST   /api/gestures/:id/outcomes                           peer    401       401    404   201  403     403
  POST   /api/gestures/:id/outcomes                           other   401       401    404   404  403     403
  POST   /api/gestures/:id/outcomes                           none    401       401    404   404  403     403
  GET    /api/gestures/:id/trail                              own     401       401    200   200  200     403
  GET    /api/gestures/:id/trail                              peer    401       401    404   200  200     403
  GET    /api/gestures/:id/trail                              other   401       401    404   404  200     403
  GET    /api/gestures/:id/trail                              none    401       401    404   404  404     403
  POST   /api/gestures/:id/printings                          own     401       401    201   201  403     403
  POST   /api/gestures/:id/printings                          peer    401       401    404   201  403     403
  POST   /api/gestures/:id/printings                          other   401       401    404   404  403     403
  POST   /api/gestures/:id/printings                          none    401       401    404   404  403     403
  POST   /api/gestures/:id/reversal                           own     401       401    201   201  403     403
  POST   /api/gestures/:id/reversal                           peer    401       401    404   201  403     403
  POST   /api/gestures/:id/reversal                           other   401       401    404   404  403     403
  POST   /api/gestures/:id/reversal                           none    401       401    404   404  403     403
  POST   /api/gestures/:id/approval                           own     401       401    403   201  403     403
  POST   /api/gestures/:id/approval                           peer    401       401    403   201  403     403
  POST   /api/gestures/:id/approval                           other   401       401    403   404  403     403
  POST   /api/gestures/:id/approval                           none    401       401    403   404  403     403
  POST   /api/choices                                         -       401       401    201   403  403     403
  GET    /api/choices                                         -       401       401    200   403  403     403
  GET    /api/choices/:id                                     own     401       401    200   200  403     403
  GET    /api/choices/:id                                     peer    401       401    404   200  403     403
  GET    /api/choices/:id                                     other   401       401    404   404  403     403
  GET    /api/choices/:id                                     none    401       401    404   404  403     403
  POST   /api/choices/:id/pick                                own     401       401    201   403  403     403
  POST   /api/choices/:id/pick                                peer    401       401    404   403  403     403
  POST   /api/choices/:id/pick                                other   401       401    404   403  403     403
  POST   /api/choices/:id/pick                                none    401       401    404   403  403     403
  POST   /api/choices/:id/withdrawal                          own     401       401    201   403  403     403
  POST   /api/choices/:id/withdrawal                          peer    401       401    404   403  403     403
  POST   /api/choices/:id/withdrawal                          other   401       401    404   403  403     403
  POST   /api/choices/:id/withdrawal                          none    401       401    404   403  403     403
  GET    /api/vouchers/:code                                  own     401       401    200   200  403     403
  GET    /api/vouchers/:code                                  other   401       401    200   200  403     403
  GET    /api/vouchers/:code                                  none    401       401    404   404  403     403
  POST   /api/vouchers/:code/redemptions                      own     401       401    201   201  403     403
  POST   /api/vouchers/:code/redemptions                      other   401       401    201   201  403     403
  POST   /api/vouchers/:code/redemptions                      none    401       401    404   404  403     403
  GET    /api/departments/:id/vouchers                        own     401       401    403   200  200     403
  GET    /api/departments/:id/vouchers                        other   401       401    403   404  200     403
  GET    /api/departments/:id/vouchers                        none    401       401    403   404  404     403
  GET    /api/departments/:id/vouchers/summary                own     401       401    403   200  200     403
  GET    /api/departments/:id/vouchers/summary                other   401       401    403   404  200     403
  GET    /api/departments/:id/vouchers/summary                none    401       401    403   404  404     403
  GET    /api/approvals                                       -       401       401    403   200  403     403
  GET    /api/events                                          -       401       401    200   200  200     403
  GET    /api/categories                                      -       401       401    200   200  200     200
  GET    /api/departments/:id/policy                          own     401       401    200   200  200     200
  GET    /api/departments/:id/policy                          other   401       401    404   404  200     200
  GET    /api/departments/:id/policy                          none    401       401    404   404  404     404
  GET    /api/departments/:id/policy/versions                 own     401       401    200   200  200     200
  GET    /api/departments/:id/policy/versions                 other   401       401    404   404  200     200
  GET    /api/departments/:id/policy/versions                 none    401       401    404   404  404     404
  GET    /api/departments/:id/policy/versions/:versionId      own     401       401    200   200  200     200
  GET    /api/departments/:id/policy/versions/:versionId      other   401       401    404   404  200     200
  GET    /api/departments/:id/policy/versions/:versionId      none    401       401    404   404  404     404
  PUT    /api/departments/:id/policy/publication              own     401       401    403   200  403     403
  PUT    /api/departments/:id/policy/publication              other   401       401    403   404  403     403
  PUT    /api/departments/:id/policy/publication              none    401       401    403   404  403     403
  PUT    /api/departments/:id/policy/confirmation             own     401       401    403   403  409     403
  PUT    /api/departments/:id/policy/confirmation             other   401       401    403   403  409     403
  PUT    /api/departments/:id/policy/confirmation             none    401       401    403   403  404     403
  PUT    /api/departments/:id/policy/draft                    own     401       401    403   200  403     403
  PUT    /api/departments/:id/policy/draft                    other   401       401    403   404  403     403
  PUT    /api/departments/:id/policy/draft                    none    401       401    403   404  403     403
  GET    /api/departments/:id/policy/draft                    own     401       401    403   200  200     403
  GET    /api/departments/:id/policy/draft                    other   401       401    403   404  200     403
  GET    /api/departments/:id/policy/draft                    none    401       401    403   404  404     403
  DELETE /api/departments/:id/policy/publication              own     401       401    403   200  200     403
  DELETE /api/departments/:id/policy/publication              other   401       401    403   404  404     403
  DELETE /api/departments/:id/policy/publication              none    401       401    403   404  404     403
  PUT    /api/departments/:id/policy/options/:optionId/pause  own     401       401    403   200  403     403
  PUT    /api/departments/:id/policy/options/:optionId/pause  other   401       401    403   404  403     403
  PUT    /api/departments/:id/policy/options/:optionId/pause  none    401       401    403   404  403     403
  GET    /api/departments/:id/policy/reading                  own     401       401    200   200  200     200
  GET    /api/departments/:id/policy/reading                  other   401       401    404   404  200     200
  GET    /api/departments/:id/policy/reading                  none    401       401    404   404  404     404
  POST   /api/departments/:id/policy/readings                 own     401       401    201   201  201     201
  POST   /api/departments/:id/policy/readings                 other   401       401    404   404  201     201
  POST   /api/departments/:id/policy/readings                 none    401       401    404   404  404     404
  GET    /api/departments/:id/policy/readers                  own     401       401    403   200  403     403
  GET    /api/departments/:id/budget-plan                     own     401       401    403   200  200     403
  GET    /api/departments/:id/budget-plan                     other   401       401    403   404  200     403
  GET    /api/departments/:id/budget-plan                     none    401       401    403   404  404     403
  PUT    /api/departments/:id/budget-plan                     own     401       401    403   200  403     403
  PUT    /api/departments/:id/budget-plan                     other   401       401    403   404  403     403
  PUT    /api/departments/:id/budget-plan                     none    401       401    403   404  403     403
  PUT    /api/departments/:id/employees/:employeeId/override  own     401       401    403   200  403     403
  PUT    /api/departments/:id/employees/:employeeId/override  other   401       401    403   404  403     403
  PUT    /api/departments/:id/employees/:employeeId/override  none    401       401    403   404  403     403
  POST   /api/departments/:id/adjustments                     own     401       401    403   201  403     403
  POST   /api/departments/:id/adjustments                     other   401       401    403   404  403     403
  POST   /api/departments/:id/adjustments                     none    401       401    403   404  403     403
  POST   /api/budgets/:id/adjustments                         own     401       401    403   201  403     403
  POST   /api/budgets/:id/adjustments                         other   401       401    403   404  403     403
  POST   /api/budgets/:id/adjustments                         none    401       401    403   404  403     403
  PUT    /api/session/password                                -       401       401    400   400  400     400
  POST   /api/departments                                     -       401       401    403   403  403     201
  POST   /api/employees                                       -       401       401    403   201  403     201
  PUT    /api/employees/:id/deactivation                      own     401       401    403   200  403     200
  PUT    /api/employees/:id/deactivation                      other   401       401    403   404  403     200
  PUT    /api/employees/:id/deactivation                      none    401       401    403   404  403     404
  PUT    /api/employees/:id/activation                        own     401       401    403   200  403     200
  PUT    /api/employees/:id/activation                        other   401       401    403   404  403     200
  PUT    /api/employees/:id/activation                        none    401       401    403   404  403     404
  PUT    /api/employees/:id/roles                             own     401       401    403   200  403     200
  PUT    /api/employees/:id/roles                             other   401       401    403   404  403     200
  PUT    /api/employees/:id/roles                             none    401       401    403   404  403     404
  GET    /api/audit-events                                    -       401       401    403   200  200     200
  GET    /api/departments/:id/policy/readers                  other   401       401    403   404  403     403
  GET    /api/departments/:id/policy/readers                  none    401       401    403   404  403     403
  GET    /api/settings/second-yes                             -       401       401    403   200  200     403
  PUT    /api/settings/second-yes                             -       401       401    403   403  200     403
  GET    /api/departments/:id/budgets                         own     401       401    403   200  200     403
  GET    /api/departments/:id/budgets                         other   401       401    403   404  200     403
  GET    /api/departments/:id/budgets                         none    401       401    403   404  404     403
  GET    /api/departments/:id/today                           own     401       401    403   200  403     403
  GET    /api/departments/:id/today                           other   401       401    403   404  403     403
  GET    /api/departments/:id/today                           none    401       401    403   404  403     403
  POST   /api/gestures/:id/promises                           own     401       401    201   201  403     403
  POST   /api/gestures/:id/promises                           peer    401       401    404   201  403     403
  POST   /api/gestures/:id/promises                           other   401       401    404   404  403     403
  POST   /api/gestures/:id/promises                           none    401       401    404   404  403     403
  GET    /api/promises                                        -       401       401    200   200  403     403
  POST   /api/promises/:id/hand-over                          own     401       401    201   201  403     403
  POST   /api/promises/:id/hand-over                          peer    401       401    403   201  403     403
  POST   /api/promises/:id/hand-over                          other   401       401    404   404  403     403
  POST   /api/promises/:id/hand-over                          none    401       401    404   404  403     403
  POST   /api/promises/:id/receipt                            own     401       401    201   403  403     403
  POST   /api/promises/:id/receipt                            peer    401       401    403   403  403     403
  POST   /api/promises/:id/receipt                            other   401       401    404   404  403     403
  POST   /api/promises/:id/receipt                            none    401       401    404   404  403     403
  POST   /api/promises/:id/result                             own     401       401    201   201  403     403
  POST   /api/promises/:id/result                             peer    401       401    403   201  403     403
  POST   /api/promises/:id/result                             other   401       401    404   404  403     403
  POST   /api/promises/:id/result                             none    401       401    404   404  403     403
  GET    /api/departments/:id/promises/summary                own     401       401    200   200  403     403
  GET    /api/departments/:id/promises/summary                other   401       401    404   404  403     403
  GET    /api/departments/:id/promises/summary                none    401       401    404   404  403     403
  PUT    /api/gestures/:id/contact                            own     401       401    200   200  403     403
  PUT    /api/gestures/:id/contact                            peer    401       401    404   200  403     403
  PUT    /api/gestures/:id/contact                            other   401       401    404   404  403     403
  PUT    /api/gestures/:id/contact                            none    401       401    404   404  403     403
  GET    /api/gestures/:id/messages                           own     401       401    200   200  403     403
  GET    /api/gestures/:id/messages                           peer    401       401    404   200  403     403
  GET    /api/gestures/:id/messages                           other   401       401    404   404  403     403
  GET    /api/gestures/:id/messages                           none    401       401    404   404  403     403
  GET    /api/departments/:id/message-plan                    own     401       401    403   200  403     403
  GET    /api/departments/:id/message-plan                    other   401       401    403   404  403     403
  GET    /api/departments/:id/message-plan                    none    401       401    403   404  403     403
  PUT    /api/departments/:id/message-plan                    own     401       401    403   200  403     403
  PUT    /api/departments/:id/message-plan                    other   401       401    403   404  403     403
  PUT    /api/departments/:id/message-plan                    none    401       401    403   404  403     403
  GET    /api/departments/:id/message-plan/preview            own     401       401    403   200  403     403
  GET    /api/departments/:id/message-plan/preview            other   401       401    403   404  403     403
  GET    /api/departments/:id/message-plan/preview            none    401       401    403   404  403     403
  POST   /api/departments/:id/returns                         own     401       401    403   201  403     403
  POST   /api/departments/:id/returns                         other   401       401    403   404  403     403
  POST   /api/departments/:id/returns                         none    401       401    403   404  403     403
  GET    /api/insights/options                                -       401       401    403   200  400     403
  GET    /api/insights/options/export                         -       401       401    403   200  400     403
  GET    /api/insights/gestures/export                        -       401       401    403   200  400     403
  GET    /api/insights/trend                                  -       401       401    403   200  400     403
  GET    /api/insights/budgets                                -       401       401    403   200  400     403
  GET    /api/insights/departments                            -       401       401    403   200  200     403
  GET    /api/ledger                                          -       401       401    200   200  200     403
  GET    /api/ledger/totals                                   -       401       401    403   200  200     403
  GET    /api/ledger/groups                                   -       401       401    403   200  200     403
  GET    /api/settings/rates                                  -       401       401    403   200  200     403
  PUT    /api/settings/rates                                  -       401       401    403   403  200     403
  POST   /api/settings/rates/import                           -       401       401    403   403  422     403
  GET    /api/saved-views                                     -       401       401    403   200  200     403
  PUT    /api/saved-views/:id                                 none    401       401    403   200  200     403
  DELETE /api/saved-views/:id                                 none    401       401    403   404  404     403
  GET    /api/ledger/export                                   -       401       401    403   200  200     403
  GET    /api/ledger/reconciliation                           -       401       401    403   403  200     403
  GET    /api/ledger/seals                                    -       401       401    403   403  200     403
  POST   /api/ledger/seals                                    -       401       401    403   403  200     403
  POST   /api/ledger/verification                             -       401       401    403   403  200     403
  GET    /api/ledger/verification                             -       401       401    403   403  200     403
  GET    /api/ledger/verification/:id                         none    401       401    403   403  404     403
  POST   /api/ledger/verification/:id/cancellation            none    401       401    403   403  404     403
  GET    /api/ledger/verifier                                 -       401       401    403   200  200     403
  GET    /api/audit-events/subjects                           -       401       401    403   200  200     200
  GET    /api/public/gestures/:token                          own     200       200    200   200  200     200
  GET    /api/public/gestures/:token                          none    404       404    404   404  404     404
  POST   /api/public/gestures/:token/rating                   own     201       201    201   201  201     201
  POST   /api/public/gestures/:token/rating                   none    404       404    404   404  404     404
  POST   /api/public/gestures/:token/idea                     own     204       204    204   204  204     204
  POST   /api/public/gestures/:token/idea                     none    404       404    404   404  404     404
  POST   /api/public/gestures/:token/choice                   own     404       404    404   404  404     404
  POST   /api/public/gestures/:token/choice                   none    404       404    404   404  404     404
  POST   /g/:token/rating                                     own     303       303    303   303  303     303
  POST   /g/:token/rating                                     none    404       404    404   404  404     404
  POST   /g/:token/idea                                       own     303       303    303   303  303     303
  POST   /g/:token/idea                                       none    404       404    404   404  404     404
  POST   /g/:token/choice                                     own     404       404    404   404  404     404
  POST   /g/:token/choice                                     none    404       404    404   404  404     404
  GET    /api/departments/:id/feedback                        own     401       401    403   200  403     403
  GET    /api/departments/:id/feedback                        other   401       401    403   404  403     403
  GET    /api/departments/:id/feedback                        none    401       401    403   404  403     403
  GET    /api/thanks                                          -       401       401    200   403  403     403
  POST   /api/customers/:id/erasure                           own     401       401    403   204  403     403
  POST   /api/customers/:id/erasure                           other   401       401    403   404  403     403
  POST   /api/customers/:id/erasure                           none    401       401    403   404  403     403
  GET    /api/flags                                           -       401       401    403   200  200     403
  GET    /api/flags/summary                                   -       401       401    403   403  200     403
  POST   /api/flags/computation                               -       401       401    403   403  200     403
  GET    /api/flags/checks                                    -       401       401    403   403  200     403
  PUT    /api/flags/checks/:id/verdict                        own     401       401    403   403  200     403
  PUT    /api/flags/checks/:id/verdict                        none    401       401    403   403  404     403
  GET    /api/flags/:id                                       own     401       401    403   200  200     403
  GET    /api/flags/:id                                       other   401       401    403   404  200     403
  GET    /api/flags/:id                                       none    401       401    403   404  404     403
  PUT    /api/flags/:id/question                              own     401       401    403   403  200     403
  PUT    /api/flags/:id/question                              none    401       401    403   403  404     403
  PUT    /api/flags/:id/answer                                own     401       401    403   200  403     403
  PUT    /api/flags/:id/answer                                other   401       401    403   404  403     403
  PUT    /api/flags/:id/answer                                none    401       401    403   404  403     403
  PUT    /api/flags/:id/verdict                               own     401       401    403   403  200     403
  PUT    /api/flags/:id/verdict                               none    401       401    403   403  404     403
  GET    /api/reports/spend                                   -       401       401    403   200  200     403
  GET    /api/reports/options                                 -       401       401    403   200  200     403
  GET    /api/reports/kept                                    -       401       401    403   200  200     403
  GET    /api/finance/limits                                  -       401       401    403   403  200     403
  GET    /api/finance/envelopes                               -       401       401    403   403  200     403
  GET    /api/finance/voucher-liability                       -       401       401    403   403  400     403
  GET    /api/finance/voucher-liability/items                 -       401       401    403   403  400     403
  GET    /api/finance/alarms                                  -       401       401    403   403  200     403
  POST   /api/finance/reconciliation                          -       401       401    403   403  200     403
  GET    /api/budgets/:id/entries/:seq                        own     401       401    200   200  200     403
  GET    /api/budgets/:id/entries/:seq                        other   401       401    404   404  200     403
  GET    /api/budgets/:id/entries/:seq                        none    401       401    404   404  404     403
  POST   /api/budgets/:id/unfreezing                          own     401       401    403   403  204     403
  POST   /api/budgets/:id/unfreezing                          other   401       401    403   403  204     403
  POST   /api/budgets/:id/unfreezing                          none    401       401    403   403  404     403
  GET    /api/closes                                          -       401       401    403   403  200     403
  GET    /api/closes/:id                                      own     401       401    403   403  200     403
  GET    /api/closes/:id                                      none    401       401    403   403  404     403
  POST   /api/closes/:id/reopening                            own     401       401    403   403  200     403
  POST   /api/closes/:id/reopening                            none    401       401    403   403  404     403
  POST   /api/closes/:id/reopening/approval                   own     401       401    403   403  409     403
  POST   /api/closes/:id/reopening/approval                   none    401       401    403   403  404     403
  DELETE /api/closes/:id/reopening                            own     401       401    403   403  409     403
  DELETE /api/closes/:id/reopening                            none    401       401    403   403  404     403
  GET    /api/departments/:id/closes                          own     401       401    403   403  200     403
  GET    /api/departments/:id/closes                          none    401       401    403   403  404     403
  GET    /api/departments/:id/closes/check                    own     401       401    403   403  400     403
  POST   /api/departments/:id/closes                          own     401       401    403   403  201     403
  POST   /api/departments/:id/closes                          none    401       401    403   403  404     403
  GET    /api/settings/gl-accounts                            -       401       401    403   403  200     403
  PUT    /api/settings/gl-accounts                            -       401       401    403   403  200     403
  GET    /api/journals                                        -       401       401    403   403  200     403
  POST   /api/journals                                        -       401       401    403   403  409     403
  GET    /api/journals/:number                                none    401       401    403   403  404     403
  GET    /api/journals/:number/export                         none    401       401    403   403  404     403
  POST   /api/ledger/samples                                  -       401       401    403   403  201     403
  GET    /api/ledger/samples                                  -       401       401    403   403  200     403
  GET    /api/ledger/samples/:id                              own     401       401    403   403  200     403
  GET    /api/ledger/samples/:id                              none    401       401    403   403  404     403
  GET    /api/ledger/samples/:id/sheet                        own     401       401    403   403  200     403
  GET    /api/ledger/samples/:id/sheet                        none    401       401    403   403  404     403
  GET    /api/reports/monthly                                 -       401       401    403   200  200     403
  GET    /api/reports/monthly.css                             -       200       200    200   200  200     200
`;

/** Files and descriptions that are the same for everybody; they hold nobody's data. */
const FOR_EVERYBODY = /^GET (\/api\/docs|\/api\/openapi\.json$|\*$|(?!\/api\b)\/)/;

const CALLERS = ['anonymous', 'former', 'staff', 'head', 'finance', 'admin'] as const;
type Caller = (typeof CALLERS)[number] | 'auditor';

/** An external auditor reads what finance reads and changes nothing; only these acts are open to them as well. */
const ACTS_OF_AUDITORS = [
  'POST /api/session',
  'DELETE /api/session',
  'PUT /api/session/locale',
  'PUT /api/session/password',
  'POST /api/ledger/verification',
  'POST /api/ledger/verification/:id/cancellation',
  'POST /api/ledger/samples',
  'POST /api/saved-views',
  'PUT /api/saved-views/:id',
  'DELETE /api/saved-views/:id',
];
type Target = 'own' | 'peer' | 'other' | 'none' | '-';

interface Cell {
  method: string;
  path: string;
  target: Target;
  caller: Caller;
  expected: number;
}

const cells = TABLE.trim()
  .split('\n')
  .slice(1)
  .flatMap((line): Cell[] => {
    const [method = '', path = '', target, ...statuses] = line.trim().split(/ +/);
    const cell = { method, path, target: target as Target };
    const told = CALLERS.map((caller, i) => ({ ...cell, caller, expected: Number(statuses[i]) }));
    const isPublic = path.includes(':token');
    const reads = method === 'GET' || isPublic || ACTS_OF_AUDITORS.includes(`${method} ${path}`);
    const asFinance = Number(statuses[CALLERS.indexOf('finance')]);
    return [...told, { ...cell, caller: 'auditor', expected: reads ? asFinance : 403 }];
  });

const app = useApp();
let company: Company;
let clients: Record<Caller, Client>;

beforeAll(async () => {
  company = await aCompany(app.db);
  const { gate, finance, admin, former } = company;
  clients = {
    anonymous: app.anonymous,
    former: await app.as(former),
    staff: await app.as(gate.giver),
    head: await app.as(gate.head),
    finance: await app.as(finance),
    admin: await app.as(admin),
    auditor: await app.as(await anAuditor(app.db)),
  };
});

const tokenOf = (id: string): string => pagePath(testSettings.pageSecret, id).slice('/g/'.length);

const read = new Map<string, Promise<string>>();

/** A target of its own for each act, because some of them use it up; reading leaves it for who reads next. */
function idOf(cell: Cell): Promise<string> {
  if (cell.method !== 'GET') return aTarget(cell);
  const about = `${cell.path} ${cell.target}`;
  const known = read.get(about) ?? aTarget(cell);
  read.set(about, known);
  return known;
}

async function aTarget({ path, target }: Cell): Promise<string> {
  const { gate, peer, hotel } = company;
  const desk = { own: gate, peer, other: hotel, none: null, '-': null }[target];
  const isPage = path.includes(':token');
  if (desk === null) return isPage ? tokenOf(randomUUID()) : randomUUID();
  if (path.startsWith('/api/departments')) return desk.department.id;
  if (path.startsWith('/api/ledger/samples')) {
    return (await clients.finance.post<{ id: string }>('/api/ledger/samples', A_SAMPLE)).body.id;
  }
  if (path.startsWith('/api/flags/checks')) return (await aRandomCheck(app, desk)).id;
  if (path.startsWith('/api/flags')) return (await aFlag(app, desk)).id;
  if (path.startsWith('/api/employees')) return (await anEmployee(app.db, desk.department)).id;
  if (path.startsWith('/api/closes')) return aClose(app.db, desk);
  if (path.startsWith('/api/promises')) return (await aPromise(app, desk)).id;
  if (path.startsWith('/api/choices')) return (await aChoice(app, desk)).id;
  const customer = { reference: randomUUID() };
  const { gesture, budget } = await aGesture(
    app,
    desk,
    path.endsWith('approval') ? BIG : { amountMinor: 100, customer },
  );
  if (path.startsWith('/api/customers')) return gesture.customer!.id;
  if (isPage) return tokenOf(gesture.id);
  if (path.startsWith('/api/vouchers')) return gesture.voucher!.code;
  return path.startsWith('/api/budgets') ? budget.id : gesture.id;
}

const A_SAMPLE = { seed: 'spring', size: 3, filters: {} };

const A_PLAN = {
  periodKind: 'month',
  defaultAllotmentMinor: 1_000_000,
  authorityLimitMinor: 6_000,
  carryOverCapMinor: 0,
  envelopeMinor: 1_000_000,
  envelopeRule: 'warn',
  holdMinutes: 60,
  effective: 'now',
  reason: 'a new season',
};

const bodyOf = ({ path }: Cell): unknown =>
  ({
    '/api/session': { email: 'nobody@example.test', password: 'wrong' },
    '/api/session/password': { current: 'whatever it is', next: 'short' },
    '/api/departments': {
      slug: `d${randomUUID()}`,
      name: { en: 'Lounge', ru: 'Зал' },
      currency: 'EUR',
      timeZone: 'Asia/Almaty',
    },
    '/api/employees': {
      email: `${randomUUID()}@example.test`,
      name: { en: 'Dina', ru: 'Дина' },
      locale: 'ru',
      roles: [{ role: 'staff', departmentId: company.gate.department.id }],
    },
    '/api/employees/:id/deactivation': { reason: 'moved away' },
    '/api/employees/:id/activation': {},
    '/api/employees/:id/roles': {
      roles: [{ role: 'staff', departmentId: company.gate.department.id }],
      reason: 'a new desk',
    },
    '/api/departments/:id/returns': { returns: [{ reference: 'Room 12', returnedAt: '2026-01-01' }] },
    '/api/session/locale': { locale: 'en' },
    '/api/gestures': wish(company.gate, { amountMinor: 100 }),
    '/api/choices': {
      optionIds: company.gate.policy.optionIds.slice(0, 2),
      categoryId: company.gate.policy.categoryId,
    },
    '/api/choices/:id/pick': { optionId: company.gate.policy.optionIds[0] },
    '/api/vouchers/:code/redemptions': {},
    '/api/gestures/:id/outcomes': { mood: 'calm' },
    '/api/gestures/:id/reversal': { reason: 'wrong passenger' },
    '/api/gestures/:id/approval': { decision: 'refuse' },
    '/api/public/gestures/:token/rating': { rating: 5 },
    '/api/public/gestures/:token/idea': { text: 'More chairs' },
    '/api/public/gestures/:token/choice': { optionId: randomUUID() },
    '/g/:token/rating': { rating: 5 },
    '/g/:token/idea': { text: 'More chairs' },
    '/g/:token/choice': { optionId: randomUUID() },
    '/api/gestures/:id/promises': { text: 'We call you', dueAt: inHours(24) },
    '/api/promises/:id/hand-over': { toEmployeeId: company.gate.head.id },
    '/api/promises/:id/receipt': {},
    '/api/promises/:id/result': { kept: true },
    '/api/gestures/:id/contact': { email: 'guest@example.test' },
    '/api/departments/:id/message-plan': { quietFrom: '22:00', quietTo: '07:00', signOff: { en: '', ru: '' } },
    '/api/departments/:id/policy/draft': { options: [] },
    '/api/departments/:id/policy/publication': {},
    '/api/departments/:id/policy/confirmation': {},
    '/api/departments/:id/policy/options/:optionId/pause': { paused: false, reason: 'in stock again' },
    '/api/departments/:id/policy/readings': { version: 1 },
    '/api/settings/second-yes': { limits: [] },
    '/api/settings/rates': { rates: [{ month: '2026-01', currency: 'KZT', rate: '0.002' }] },
    '/api/saved-views/:id': { name: 'Mine', filters: 'kind=grant' },
    '/api/departments/:id/budget-plan': A_PLAN,
    '/api/departments/:id/employees/:employeeId/override': { override: null },
    '/api/departments/:id/adjustments': {
      adjustments: [{ employeeId: company.gate.giver.id, amountMinor: 100 }],
      reason: 'a busy week',
    },
    '/api/budgets/:id/unfreezing': { reason: 'put right by hand' },
    '/api/closes/:id/reopening': { reason: 'a rate was wrong' },
    '/api/departments/:id/closes': { month: '2026-01' },
    '/api/settings/gl-accounts': { departments: [] },
    '/api/journals': { month: '2019-01' },
    '/api/ledger/samples': A_SAMPLE,
    '/api/flags/computation': { month: '2026-01' },
    '/api/flags/checks/:id/verdict': { verdict: 'explained', note: '' },
    '/api/flags/:id/question': { note: 'Do you know why?' },
    '/api/flags/:id/answer': { note: 'A busy night' },
    '/api/flags/:id/verdict': { verdict: 'coach', note: '' },
    '/api/budgets/:id/adjustments': { amountMinor: 100, reason: 'a busy week' },
  })[path];

async function clientFor({ method, path, caller }: Cell): Promise<Client> {
  const { gate, finance, admin } = company;
  if (method !== 'DELETE' || path !== '/api/session') return clients[caller];
  // signing out ends the session that the other cells speak with
  const auditor = caller === 'auditor' ? await anAuditor(app.db) : null;
  const people = { staff: gate.giver, head: gate.head, finance, admin, auditor, anonymous: null, former: null };
  const person = people[caller];
  return person ? app.as(person) : clients[caller];
}

it.each(cells)('$method $path ($target) answers $expected to $caller', async (cell) => {
  const client = await clientFor(cell);
  const { policy, giver } = cell.target === 'other' ? company.hotel : company.gate;
  const url = cell.path
    .replace(/:id|:code|:token/, await idOf(cell))
    .replace(':seq', '1')
    .replace(':employeeId', giver.id)
    .replace(':versionId', policy.versionId)
    .replace(':optionId', policy.optionIds[0]!);
  const { status, body, headers } = await (cell.method === 'GET'
    ? client[cell.path === '/api/events' ? 'open' : 'get']<Problem>(url)
    : cell.method === 'DELETE'
      ? client.delete<Problem>(url)
      : client[cell.method === 'PUT' ? 'put' : 'post']<Problem>(url, bodyOf(cell)));
  expect({ status, code: status < 400 ? undefined : body?.code }).toMatchObject({ status: cell.expected });
  const problem = cell.path.startsWith('/g/') ? 'text/html' : 'application/problem+json';
  if (status >= 400) expect(headers['content-type']).toContain(problem);
});

it('has every route of the server in the table', () => {
  const known = new Set(cells.map(({ method, path }) => `${method} ${path}`));
  const real = routesOf(app).filter((route) => !FOR_EVERYBODY.test(route));
  expect(real.toSorted()).toEqual([...known].toSorted());
});

it('refuses what belongs to others in the very words in which it refuses what does not exist', async () => {
  const { gesture } = await aGesture(app, company.hotel, { amountMinor: 100 });
  const foreign = await clients.staff.get(`/api/gestures/${gesture.id}`);
  const missing = await clients.staff.get(`/api/gestures/${randomUUID()}`);
  expect(foreign.body).toEqual(missing.body);
});
