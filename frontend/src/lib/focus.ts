/** Puts the focus on the screen's content, when what had it has gone: the keyboard goes on from there. */
export function focusContent(): void {
  document.querySelector<HTMLElement>('#content')?.focus();
}
