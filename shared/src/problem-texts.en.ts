import type { FactReader, ProblemTexts } from './problem-text.js';

/** What can be done about too much money. */
const wayOn = (f: FactReader, within: string): string => {
  if (f.text('approver') === 'nobody') return `Nobody else here can approve it: choose the best ${within}.`;
  return f.denied('canRequestApproval')
    ? `Choose the best ${within}.`
    : `Ask for approval or choose the best ${within}.`;
};

export const problemTextsEn: ProblemTexts = {
  title: {
    option_not_in_policy: 'Not in the policy',
    option_paused: 'Paused',
    policy_superseded: 'The policy has changed',
    category_not_covered: 'Meant for something else',
    below_minimum_severity: 'Meant for more serious cases',
    amount_out_of_range: 'Amount out of range',
    customer_required: 'Who is it for?',
    customer_limit_reached: 'Already given to this customer',
    over_authority_limit: 'Above your limit',
    over_budget: 'More than is left',
    invalid_request: 'Please check the entries',
    idempotency_key_missing: 'Idempotency-Key is missing',
    idempotency_key_invalid: 'Idempotency-Key is not a UUID',
    invalid_cursor: 'Unknown page',
    not_signed_in: 'Please sign in',
    invalid_credentials: 'E-mail or password is wrong',
    cross_site: 'Request from another site',
    not_allowed: 'Not part of your role',
    own_request: 'Your own request',
    not_found: 'Not found',
    method_not_allowed: 'Not possible here',
    draft_changed: 'Somebody saved meanwhile',
    draft_not_open: 'The draft is on its way',
    email_taken: 'E-mail already in use',
    budget_not_open: 'This period is over',
    last_admin: 'An admin has to stay',
    not_reversible: 'Cannot be undone any more',
    already_settled: 'Already answered',
    choice_settled: 'Already chosen',
    promise_settled: 'Already answered for',
    rating_closed: 'Your answer is kept',
    voucher_not_redeemable: 'This code cannot be used',
    month_closed: 'This month is closed',
    too_many_views: 'No more views can be kept',
    month_open: 'The month is still open',
    month_not_ready: 'Not ready to be closed',
    already_journaled: 'Booked already',
    not_reconciled: 'It does not add up yet',
    body_too_large: 'Too much data',
    unsupported_media_type: 'JSON expected',
    gl_accounts_unmapped: 'Accounts are missing',
    idempotency_key_reused: 'Key used for something else',
    envelope_exceeded: 'More than the department has',
    below_committed: 'Already given or promised',
    voucher_amount_exceeded: 'More than is left on the code',
    unreadable_file: 'The file cannot be read',
    policy_needs_5_to_10_options: 'A policy needs 5 to 10 options',
    no_published_policy: 'No policy yet',
    budget_frozen: 'This budget is being looked at',
    too_many_attempts: 'Too many attempts',
    internal_error: 'Our mistake',
    database_unavailable: 'No connection to the database',
    busy: 'Busy right now',
  },
  detail: {
    option_not_in_policy:
      'This option is not in your department’s policy. Nothing was given; choose one of those shown.',
    option_paused: (f) => {
      const reason = f.text('reason');
      return `This option is paused${reason ? `: ${reason}` : ''}. Nothing was given; choose another one.`;
    },
    policy_superseded:
      'The policy changed while you were choosing. Nothing was given; the list is fresh now, choose again.',
    category_not_covered: 'This option is not meant for what went wrong. Choose one that fits.',
    below_minimum_severity: (f) =>
      `This option is for severity ${f.number('minSeverity')} and above; this case is ${f.number('severity')}. Raise the severity if it is worse than it looks.`,
    amount_out_of_range: (f) =>
      f.number('minMinor') === f.number('maxMinor')
        ? `This option always costs ${f.money('minMinor')}.`
        : `Between ${f.money('minMinor')} and ${f.money('maxMinor')} is possible for this option.`,
    customer_required: (f) =>
      `One customer may get this ${f.number('perCustomer90Days')}× in 90 days, so say who it is for: a name, booking, seat or room.`,
    customer_limit_reached: (f) =>
      `This customer has had it ${f.number('given')}× in 90 days, which is the most. It is possible again from ${f.day('possibleFrom')}; until then another option helps.`,
    over_authority_limit: (f) =>
      `You may give up to ${f.money('limitMinor')} on your own; this is ${f.money('amountMinor')}. ${wayOn(f, 'within your limit')}`,
    over_budget: (f) =>
      `${f.money('remainingMinor')} is left in your budget; this is ${f.money('amountMinor')}. ${wayOn(f, 'within what is left')}`,
    invalid_request: 'Something in the request is missing or not as expected. Nothing was changed.',
    idempotency_key_missing: 'Send an Idempotency-Key header with a UUID, so that a repeated request cannot act twice.',
    idempotency_key_invalid: 'The Idempotency-Key header must be a UUID.',
    invalid_cursor: 'This page mark is unknown. Start again from the first page.',
    not_signed_in: 'You are not signed in, or your session has ended. Sign in and go on; nothing is lost.',
    invalid_credentials: 'This e-mail and password do not belong together. Check both and try again.',
    cross_site: 'This request did not come from Amends itself, so it was refused.',
    not_allowed: 'Your role does not include this.',
    own_request: 'Nobody answers their own request. Somebody else has to.',
    not_found: 'There is nothing here that you may see.',
    method_not_allowed: 'This address does not do that.',
    draft_changed: (f) =>
      `${f.text('savedBy') ?? 'Somebody'} saved this draft after you opened it. Nothing was overwritten: look at theirs, then save yours again.`,
    draft_not_open: 'This draft is waiting for its second yes or its date. Take it back first to change it.',
    email_taken: 'Somebody else signs in with this e-mail. Nothing was changed.',
    budget_not_open: 'This budget belongs to a period that is over. Nothing was changed: adjust the current one.',
    last_admin: 'Nobody takes their own admin role away, and one admin always stays. Another admin can do this.',
    not_reversible: (f) => {
      switch (f.text('cause')) {
        case 'voucher_redeemed':
          return 'The code has been used, so the gesture stays. Nothing was changed.';
        case 'too_late':
          return 'Your 30 minutes are over. Your head can still undo it, with a reason.';
        default:
          return 'Only a gesture that stands can be undone. Nothing was changed.';
      }
    },
    already_settled: 'Somebody has answered this request already, or it expired. Nothing was changed.',
    choice_settled: (f) =>
      f.text('state') === 'chosen'
        ? 'The choice has been made already. Nothing was given twice.'
        : 'This choice is over: it was withdrawn or its time ran out. Nothing was given.',
    promise_settled: 'Somebody has said already how this promise ended. Nothing was changed.',
    rating_closed: 'An answer can be changed for a day. Yours was given earlier and stays as it is.',
    voucher_not_redeemable: (f) => {
      switch (f.text('state')) {
        case 'redeemed':
          return 'This code has been used already. Nothing was taken off it again.';
        case 'expired':
          return 'This code is out of date. A new gesture helps: the customer need not leave empty-handed.';
        case 'cancelled':
          return 'The gesture behind this code was undone, so the code is void.';
        default:
          return 'This code cannot be used now.';
      }
    },
    month_closed:
      'This month is closed, and its rates stay as they are. Nothing was changed; the month has to be reopened first.',
    too_many_views:
      'You keep as many views as there can be. Delete one that you no longer need, and save this one again.',
    month_open: 'Only a month that is closed can be booked or opened again. Nothing was changed; close it first.',
    month_not_ready: (f) => {
      switch (f.text('kind')) {
        case 'not_over':
          return 'This month is not over yet where the department is. Nothing was changed.';
        case 'requests_waiting':
          return `Requests of this month still wait for an answer (${f.number('count')}). Once they have one, it can be closed.`;
        case 'choices_open':
          return `A customer is still choosing (${f.number('count')}). Once that is settled, the month can be closed.`;
        case 'budget_frozen':
          return 'A budget of this department is frozen. Look at its alarm first; then the month can be closed.';
        default:
          return 'The ledger does not add up, so nothing was closed. The reconciliation says where.';
      }
    },
    already_journaled: 'This month is in a journal already, so nothing was booked twice. Export that journal again.',
    not_reconciled: 'Something in this budget still does not add up, so it stays frozen. The reconciliation says what.',
    body_too_large: 'The request is larger than 64 KB. Nothing was changed.',
    unsupported_media_type: 'Send the request as application/json.',
    gl_accounts_unmapped:
      'Some accounts are not mapped yet, so nothing was booked. Say how they are booked, then make the journal.',
    idempotency_key_reused:
      'This Idempotency-Key was used for a different request. Nothing was changed; use a new key.',
    envelope_exceeded: (f) =>
      `The department has ${f.money('remainingMinor')} left for this period; this needs ${f.money('amountMinor')}.`,
    below_committed: (f) =>
      `${f.money('committedMinor')} is already given or reserved, so the budget cannot go below it.`,
    voucher_amount_exceeded: (f) =>
      `${f.money('remainingMinor')} is left on this code; this is ${f.money('amountMinor')}. Nothing was taken off.`,
    unreadable_file:
      'This is not a table that can be read. It needs a first line with column names. Nothing was changed.',
    policy_needs_5_to_10_options: (f) => `A policy has 5 to 10 options; this one has ${f.number('count')}.`,
    no_published_policy: 'Your department has not published a policy yet. Your head can do that.',
    budget_frozen:
      'Finance is checking this budget, and nothing moves in it meanwhile. Nothing was given and nothing is lost: a colleague can give it, or ask your head.',
    too_many_attempts: (f) => `Too many failed attempts. Try again in ${f.number('retryAfterMinutes')} min.`,
    internal_error: 'Something went wrong on our side. Repeat it: the same request is never carried out twice.',
    database_unavailable:
      'The database does not answer. Repeat it in a moment: the same request is never carried out twice.',
    busy: 'Too much at once. Repeat it in a moment: the same request is never carried out twice.',
  },
};
