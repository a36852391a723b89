import { useState } from 'react';

/** Whom a change is meant for. Only who is in sight counts as chosen. */
export function useSelection(visible: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const inSight = visible.filter((id) => chosen.has(id));
  return {
    chosen: inSight,
    isChosen: (id: string): boolean => chosen.has(id),
    choose: (id: string, isChosen: boolean): void => {
      const next = new Set(chosen);
      if (isChosen) next.add(id);
      else next.delete(id);
      setChosen(next);
    },
    chooseAll: (isChosen: boolean): void => setChosen(new Set(isChosen ? visible : [])),
    clear: (): void => setChosen(new Set()),
  };
}

export type Selection = ReturnType<typeof useSelection>;
