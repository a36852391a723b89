import { errors, type Locator, type Page } from 'playwright-core';

/**
 * Playwright looks again after 20, 50, 100 and 100 ms, and from then on every half second only, unless it may wait for
 * less than 2½ s in all. So it waits in short pieces, one after the other, for as long as was allowed.
 */
const PIECE_MS = 2_000;

const NEED_TO_SEE = ['click', 'dblclick', 'tap', 'fill', 'check', 'uncheck', 'selectOption', 'hover'] as const;
const NEED_TO_FIND = ['press', 'innerText', 'textContent', 'getAttribute', 'isChecked', 'boundingBox'] as const;

type Wait = Locator['waitFor'];
type Act = (this: Locator, ...words: unknown[]) => Promise<unknown>;

let isEager = false;

/**
 * Makes every wait for an element end soon after it holds, on every page of this test file. What is waited for and how
 * long at most stays as it is.
 */
export function lookOften(page: Page, patienceMs: number): void {
  if (isEager) return;
  isEager = true;
  const locator = Object.getPrototypeOf(page.locator('html')) as Record<string, unknown>;
  const wait = locator['waitFor'] as Wait;
  async function waitFor(this: Locator, options: Parameters<Wait>[0] = {}): Promise<void> {
    const end = performance.now() + (options.timeout ?? patienceMs);
    for (;;) {
      const left = Math.max(end - performance.now(), 1);
      try {
        return await wait.call(this, { ...options, timeout: Math.min(left, PIECE_MS) });
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || left <= PIECE_MS) throw error;
      }
    }
  }
  const waitFirst = (state: 'visible' | 'attached', name: string): void => {
    const act = locator[name] as Act;
    locator[name] = async function (this: Locator, ...words: unknown[]) {
      await waitFor.call(this, { state });
      return act.apply(this, words);
    };
  };
  locator['waitFor'] = waitFor;
  for (const name of NEED_TO_SEE) waitFirst('visible', name);
  for (const name of NEED_TO_FIND) waitFirst('attached', name);
}
