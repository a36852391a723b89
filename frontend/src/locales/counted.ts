/** What there is of several things, those that there are not left out: `Top-ups: 2; exceptions: 1`. */
export function counted(things: readonly (readonly [name: string, count: number])[]): string {
  const told = things.flatMap(([name, count]) => (count > 0 ? `${name}: ${count}` : [])).join('; ');
  return told.charAt(0).toUpperCase() + told.slice(1);
}
