/** What is done so soon is answered with its result; longer nobody waits for an answer. */
const PATIENCE_MS = 1_500;

/**
 * Waits a moment for what may take long; it goes on by itself.
 * @returns undefined where it is not done yet
 * @throws what it throws within that moment
 */
export async function withinPatience<Result>(work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, undefined)));
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
