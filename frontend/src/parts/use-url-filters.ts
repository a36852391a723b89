import { useSearchParams } from 'wouter';

/** What narrows a screen, kept in its address: a link shows the same to whoever may see it. Empty = not narrowed. */
export function useUrlFilters<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Name, string>;
  const change = (changed: Partial<Record<Name, string>>): void =>
    setParams(
      (now) => {
        for (const [name, value] of Object.entries<string | undefined>(changed)) {
          now.delete(name);
          if (value) now.set(name, value);
        }
        return now;
      },
      { replace: true },
    );
  return {
    filters,
    change,
    isNarrowed: names.some((name) => filters[name] !== ''),
    clear: () => change(Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>),
  };
}
