import type { ForecastPrompt, UseForecast } from '@amends/shared/contract/insight.js';
import type { BudgetForecast } from '@amends/shared/contract/team-budgets.js';
import { FORECAST_GESTURES_MIN } from '@amends/shared/limits.js';
import { forecastUse } from '../statistics/forecast.js';
import type { Lately, LatelyRow } from './lately.queries.js';
import { amountsByWeekday, weekdaysLeft } from './weekdays.js';

/** As likely as not. */
const RUNS_OUT = 0.5;
const TIGHT = 0.2;
const UNDER_USE_SHARE = 0.7;

/** Some money and the period that it has to last for. Minor units. */
export interface Purse {
  allottedMinor: number;
  /** Given and held so far. */
  usedMinor: number;
  /** The last day, in the department's time zone. */
  lastDay: string;
}

/** What is left of it at the end, if it goes on as in the last eight weeks. */
export function useForecast(
  { today, dayElapsed }: Pick<Lately, 'today' | 'dayElapsed'>,
  { days, since }: { days: LatelyRow['days']; since: string },
  { allottedMinor, usedMinor, lastDay }: Purse,
): UseForecast {
  const spent = amountsByWeekday(days, since, today);
  const left = weekdaysLeft(today, dayElapsed, lastDay);
  const { expectedMinor, lowMinor, highMinor, runOutProbability } = forecastUse(spent, left, allottedMinor - usedMinor);
  const expectedUseMinor = Math.round(usedMinor + expectedMinor);
  return {
    allottedMinor,
    usedMinor,
    expectedUseMinor,
    lowMinor: Math.round(usedMinor + lowMinor),
    highMinor: Math.round(usedMinor + highMinor),
    expectedUseShare: allottedMinor === 0 ? null : expectedUseMinor / allottedMinor,
    runOutProbability,
  };
}

/** The same for one person; null while they have given too little to say anything. */
export function personalForecast(lately: Lately, person: LatelyRow | undefined, purse: Purse): UseForecast | null {
  if (!person?.since || person.gestures < FORECAST_GESTURES_MIN || purse.lastDay < lately.today) return null;
  return useForecast(lately, { days: person.days, since: person.since }, purse);
}

/** What a forecast asks the head to look at. */
export function promptOf(forecast: UseForecast | null): ForecastPrompt | null {
  if (forecast === null) return null;
  if (forecast.runOutProbability >= RUNS_OUT) return 'runs_out';
  const { expectedUseShare } = forecast;
  return expectedUseShare !== null && expectedUseShare < UNDER_USE_SHARE ? 'under_use' : null;
}

/** Whether what is left lasts to the end of the period, in a word. */
export function forecastWord(forecast: UseForecast | null): BudgetForecast | null {
  if (forecast === null) return null;
  if (forecast.runOutProbability >= RUNS_OUT) return 'runs_out';
  return forecast.runOutProbability >= TIGHT ? 'tight' : 'enough';
}
