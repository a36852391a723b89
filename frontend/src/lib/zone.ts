const ISO_LIKE = 'sv-SE';

/** How far the zone is ahead of UTC at a moment, in milliseconds. */
function offsetMs(atMs: number, timeZone: string): number {
  const local = new Intl.DateTimeFormat(ISO_LIKE, { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(atMs);
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(atMs / 1000) * 1000;
}

/**
 * The moment at which clocks in the zone show this.
 * @param day `2026-12-01`
 * @param time `09:30`
 */
export function momentIn(timeZone: string, day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // the offset at the moment itself, which may lie on the other side of a change of the clocks
  const near = asUtc - offsetMs(asUtc, timeZone);
  return new Date(asUtc - offsetMs(near, timeZone)).toISOString();
}
