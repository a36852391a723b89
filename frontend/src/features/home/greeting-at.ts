const FROM_HOUR = [
  [5, 'morning'],
  [12, 'afternoon'],
  [18, 'evening'],
  [23, 'night'],
] as const;

export type TimeOfDay = (typeof FROM_HOUR)[number][1];

/** How one greets at this hour, 0–23. */
export function greetingAt(hour: number): TimeOfDay {
  return FROM_HOUR.findLast(([from]) => hour >= from)?.[1] ?? 'night';
}
