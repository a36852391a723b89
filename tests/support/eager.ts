import { errors, type Locator, type Page } from 'playwright-core';

/**
 * Playwright looks again after 20, 50, 100 and 100 ms, and from then on every half second only, unless it may wait for
 * less than 2½ s in all. So a wait begins as a short one.
 */
const EAGER_MS = 2_000;

const ACTS = ['click', 'dblclick', 'tap', 'fill', 'check', 'uncheck', 'selectOption'] as const;

type Wait = Locator['waitFor'];
type Act = (this: Locator, ...words: unknown[]) => Promise<unknown>;

/** Several test files share Playwright: whether it is eager already, it says itself. */
const EAGER = Symbol.for('amends.eager');

/**
 * Makes every wait for an element end soon after it holds, on every page of this test file. What is waited for and how
 * long at most stays as it is.
 */
export function lookOften(page: Page, patienceMs: number): void {
  const locator = Object.getPrototypeOf(page.locator('html')) as Record<string | symbol, unknown>;
  if (EAGER in locator) return;
  locator[EAGER] = true;
  const wait = locator['waitFor'] as Wait;
  async function waitFor(this: Locator, options: Parameters<Wait>[0] = {}): Promise<void> {
    const timeout = options.timeout ?? patienceMs;
    if (timeout <= EAGER_MS) return wait.call(this, options);
    try {
      await wait.call(this, { ...options, timeout: EAGER_MS });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      await wait.call(this, { ...options, timeout: timeout - EAGER_MS });
    }
  }
  locator['waitFor'] = waitFor;
  for (const name of ACTS) {
    const act = locator[name] as Act;
    locator[name] = async function (this: Locator, ...words: unknown[]) {
      await waitFor.call(this, { state: 'visible' });
      return act.apply(this, words);
    };
  }
}
