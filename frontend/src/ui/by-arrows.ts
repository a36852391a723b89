const CONTROL = 'a[href], button:not(:disabled), input, select';

type Step = (rows: readonly Element[], from: number) => Element | undefined;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: (rows, from) => rows[from + 1],
  ArrowUp: (rows, from) => rows[from - 1],
  Home: (rows) => rows[0],
  End: (rows) => rows.at(-1),
};

function move(body: HTMLTableSectionElement, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { target } = event;
  if (!step || !(target instanceof Element) || target.matches('input, select, textarea')) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = target.closest('tr');
  const rows = [...body.children].filter((one) => one.matches('tr[data-row]'));
  const from = row ? rows.indexOf(row) : -1;
  if (from < 0) return;
  const next = step(rows, from)?.querySelector(CONTROL);
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

/**
 * Leads from a row's control to the same place in another row: up, down, first, last. Enter then does what it always
 * does there. Where one types or picks a value, and in what is open under a row, the keys keep their meaning.
 * @param body the rows; for React's `ref`
 */
export function byArrows(body: HTMLTableSectionElement | null): (() => void) | undefined {
  if (!body) return undefined;
  const onKeyDown = (event: KeyboardEvent): void => move(body, event);
  body.addEventListener('keydown', onKeyDown);
  return () => body.removeEventListener('keydown', onKeyDown);
}
