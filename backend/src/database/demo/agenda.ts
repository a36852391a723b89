/** What is going to happen, in the order of time. An act may put later ones on the agenda. */
export interface Agenda {
  /** @param at milliseconds since 1970 */
  add(at: number, act: (at: number) => Promise<void>): void;
  /** Lives through the agenda up to a moment; what lies beyond it never happens. */
  runUntil(end: number): Promise<void>;
}

interface Entry {
  at: number;
  act: (at: number) => Promise<void>;
}

export function newAgenda(): Agenda {
  const entries: Entry[] = [];
  let done = 0;
  return {
    add(at, act) {
      let index = entries.length;
      while (index > done && (entries[index - 1]?.at ?? 0) > at) index -= 1;
      entries.splice(index, 0, { at, act });
    },
    async runUntil(end) {
      for (let entry = entries[done]; entry && entry.at <= end; entry = entries[done]) {
        done += 1;
        await entry.act(entry.at);
      }
    },
  };
}
