/** Every number of the product, once. Both sides read it here; the database repeats the ones it must defend. */

/** A published policy has 5 to 10 options that are not archived. */
export const POLICY_OPTIONS_MIN = 5;
export const POLICY_OPTIONS_MAX = 10;
/** A version keeps its archived options as well, up to so many in all. */
export const POLICY_OPTIONS_KEPT_MAX = 30;

/** A category with fewer fitting options leaves the customer no choice. */
export const OPTIONS_PER_CATEGORY_MIN = 2;

export const OPTION_TITLE_LENGTH_MAX = 80;
export const OPTION_SAY_LENGTH_MAX = 300;
export const OPTION_HAND_OVER_LENGTH_MAX = 300;
export const GL_ACCOUNT_LENGTH_MAX = 40;
export const VALID_DAYS_MAX = 3650;

/** Staff may reverse their own gesture for this long; afterwards a head may, with a reason. */
export const OWN_REVERSAL_MINUTES = 30;

/** The toast offers *Undo* for this long, and effects outside the house wait for it. */
export const UNDO_SECONDS = 10;

/** The customer is asked whether it is settled so long after the gesture. */
export const SURVEY_AFTER_HOURS = 24;
/** The customer is reminded of a code so long before it ends, if it was valid for longer than twice that. */
export const REMINDER_BEFORE_DAYS = 3;

/** The window of an option's per-customer limit. */
export const CUSTOMER_LIMIT_DAYS = 90;

/** Below this share of the allotment a budget is called low. */
export const LOW_BUDGET_SHARE = 0.2;

/** How long a budget lasts is foretold from so many weeks, and for nobody who gave fewer gestures in them. */
export const FORECAST_WEEKS = 8;
export const FORECAST_GESTURES_MIN = 12;

/** The most that one act may move, in minor units: a guard against slips of the hand, repeated as a CHECK. */
export const AMOUNT_MAX_MINOR = 100_000_000_000;

export const SEVERITY_MIN = 1;
export const SEVERITY_MAX = 4;
export const RATING_MIN = 1;
export const RATING_MAX = 5;

export const NOTE_LENGTH_MAX = 1000;
export const PROMISE_TEXT_LENGTH_MAX = 300;
export const PROMISE_NOTE_LENGTH_MAX = 300;
/** Nobody promises anything for later than this. */
export const PROMISE_DAYS_MAX = 366;
/** The kept-on-time rate looks back so far. */
export const PROMISE_RATE_DAYS = 90;
export const SIGN_OFF_LENGTH_MAX = 120;
export const REASON_LENGTH_MAX = 500;
export const REASON_LENGTH_MIN = 3;
export const CUSTOMER_REFERENCE_LENGTH_MAX = 80;
export const CUSTOMER_NAME_LENGTH_MAX = 120;
export const CUSTOMER_CONTACT_LENGTH_MAX = 200;
export const CUSTOMER_TIER_LENGTH_MAX = 40;
export const EMAIL_LENGTH_MAX = 254;
export const PASSWORD_LENGTH_MIN = 10;
export const PASSWORD_LENGTH_MAX = 200;
export const NAME_LENGTH_MAX = 120;
export const SEARCH_LENGTH_MAX = 120;

/** How long a request may wait at most: a week. */
export const HOLD_MINUTES_MAX = 7 * 24 * 60;

/** A customer has so long to choose; then the money that was reserved is free again. */
export const CHOICE_MINUTES = 15;
export const CHOICE_OPTIONS_MIN = 2;
export const CHOICE_OPTIONS_MAX = 3;

/** Codes that end this soon are worth a reminder. */
export const VOUCHER_ENDS_SOON_DAYS = 7;
/** How far back a department looks at codes that were used, or wasted. */
export const VOUCHER_LOOK_BACK_DAYS = 90;
/** So many codes that nobody has may one person type within so many minutes. */
export const WRONG_CODES_MAX = 20;
export const WRONG_CODES_MINUTES = 15;
/** A whole link or the text of a QR code fits. */
export const TYPED_CODE_LENGTH_MAX = 300;

/** A customer may change what they said on their page for so long. */
export const RATING_CHANGE_HOURS = 24;
/** Up to this rating somebody turns to the customer, whatever else was said. */
export const RATING_LOW_MAX = 2;
/** Up to this rating somebody does when there are words beside it. */
export const RATING_DOUBTFUL_MAX = 3;
/** From this rating on, words beside it are thanks. */
export const RATING_KIND_MIN = 4;
/** How far back a giver is shown kind words. */
export const THANKS_DAYS = 7;
export const COMMENT_LENGTH_MAX = 1000;
/** A customer's page stays for so long after what it is about has ended. */
export const PAGE_DAYS_AFTER_END = 30;

/** Longest time from opening the grant screen to *Give* that is stored: a screen left open overnight says nothing. */
export const ELAPSED_MS_MAX = 24 * 60 * 60 * 1000;

export const PAGE_SIZE_DEFAULT = 50;
export const PAGE_SIZE_MAX = 200;

/** Request bodies beyond this are refused unread. */
export const BODY_BYTES_MAX = 64 * 1024;

/** An external auditor's role ends within a year. */
export const AUDITOR_DAYS_MAX = 366;

export const SESSION_HOURS = 12;
export const SIGN_IN_WINDOW_MINUTES = 15;
export const SIGN_IN_FAILURES_PER_ACCOUNT = 8;
export const SIGN_IN_FAILURES_PER_ADDRESS = 40;

/** A customer calls it settled from this rating on, unless the same customer has another case so soon. */
export const SETTLED_RATING_MIN = 4;
export const REPEAT_CASE_DAYS = 14;

/** What works is shown for so many days unless told otherwise, its trend for so many months. */
export const INSIGHT_DAYS = 90;
export const TREND_MONTHS = 12;

/** A return counts for the latest gesture in so many days before it. */
export const RETURN_WINDOW_DAYS = 90;
/** The most that an imported file may weigh. */
export const RETURNS_FILE_BYTES_MAX = 5 * 1024 * 1024;

/** What a person may call a view of the ledger, how long its filters may be, and how many they may keep. */
export const VIEW_NAME_LENGTH_MAX = 80;
export const VIEW_FILTERS_LENGTH_MAX = 2000;
export const SAVED_VIEWS_MAX = 50;

/** Rates that are set at once: some years of some currencies. */
export const RATES_AT_ONCE_MAX = 500;

/** What an auditor looks at by hand. */
export const SAMPLE_SIZE_MAX = 1000;
export const SAMPLE_SEED_LENGTH_MAX = 80;

/** The database's integers end here. */
export const POLICY_VERSION_MAX = 2_147_483_647;
