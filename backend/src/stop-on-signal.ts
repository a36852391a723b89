const FINISH_WITHIN_MS = 10_000;
/** A Ctrl-C may arrive more than once: the terminal sends it, and so does npm. */
const SAME_WISH_MS = 1500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Stops in order at the first signal, and at once when somebody insists.
 * @param stop ends everything; what runs may take ten seconds to finish
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let since: number | undefined;
  const onSignal = (): void => {
    if (since !== undefined) {
      if (Date.now() - since > SAME_WISH_MS) process.exit(1);
      return;
    }
    since = Date.now();
    setTimeout(() => process.exit(1), FINISH_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
}
