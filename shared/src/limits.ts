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

/** The window of an option's per-customer limit. */
export const CUSTOMER_LIMIT_DAYS = 90;

/** Below this share of the allotment a budget is called low. */
export const LOW_BUDGET_SHARE = 0.2;

/** With fewer gestures than this nothing is said about how long a budget lasts. */
export const FORECAST_GESTURES_MIN = 12;
/** Whoever will need more than this share of what is left is told that it gets tight. */
export const TIGHT_FORECAST_SHARE = 0.8;

/** The most that one act may move, in minor units: a guard against slips of the hand, repeated as a CHECK. */
export const AMOUNT_MAX_MINOR = 100_000_000_000;

export const SEVERITY_MIN = 1;
export const SEVERITY_MAX = 4;
export const RATING_MIN = 1;
export const RATING_MAX = 5;

export const NOTE_LENGTH_MAX = 1000;
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
