import type { OptionInsight } from '@amends/shared/contract/insight.js';
import { endOf, filtersOfEnd, gestureQueryOf } from '../../frontend/src/features/gestures/gesture-filters.js';
import { insightFiltersOf, isNarrowed, viewOf } from '../../frontend/src/features/what-works/insight-filters.js';
import { optionSortOf, sortOptions } from '../../frontend/src/features/what-works/sort-options.js';

const TODAY = '2026-11-22';

describe('the filters of what works', () => {
  it('ask what customers said in the last 90 days where the address says nothing', () => {
    const filters = insightFiltersOf(new URLSearchParams(), TODAY);
    expect(filters).toEqual({ outcome: 'settled', from: '2026-08-25', to: TODAY });
    expect(isNarrowed(filters)).toBe(false);
  });

  it('take from an address only what can be asked', () => {
    const params = new URLSearchParams('outcome=glad&severity=9&lost=money&choice=chosen&view=pie&employeeId=1');
    expect(insightFiltersOf(params, TODAY)).toEqual({
      outcome: 'settled',
      from: '2026-08-25',
      to: TODAY,
      lost: 'money',
      choice: 'chosen',
    });
    expect(viewOf(params)).toBe('rates');
  });
});

describe('the order of options', () => {
  const option = (title: string, rate: number | null) => ({ option: { title }, rate }) as OptionInsight;
  const items = [option('Taxi', 0.5), option('Lounge', null), option('Meal', 0.8)];
  const titles = (sort: string): string[] => sortOptions(items, optionSortOf(sort)).map((item) => item.option.title);

  it('is the server’s unless the address names a column', () => {
    expect(titles('')).toEqual(['Taxi', 'Lounge', 'Meal']);
    expect(titles('password')).toEqual(['Taxi', 'Lounge', 'Meal']);
  });

  it('keeps what is not known at the end in both directions', () => {
    expect(titles('rate')).toEqual(['Taxi', 'Meal', 'Lounge']);
    expect(titles('-rate')).toEqual(['Meal', 'Taxi', 'Lounge']);
  });
});

describe('the filters of gestures', () => {
  it('hold outcome and answer together', () => {
    expect(endOf(filtersOfEnd('settled-false'))).toBe('settled-false');
    expect(filtersOfEnd('')).toEqual({ outcome: '', answer: '' });
  });

  it('ask the API for no answer without its question', () => {
    expect(gestureQueryOf({ department: 'd', answer: 'false' })).toEqual({ departmentId: 'd' });
    expect(gestureQueryOf({ outcome: 'calm' })).toEqual({ outcome: 'calm', answer: 'true' });
  });
});
