import { PERIOD_KINDS, localDay, type PeriodKind } from '@amends/shared/period.js';
import { useDatabase } from '../support/database.js';

const db = useDatabase();

interface PeriodFacts {
  from: string;
  to: string;
  hours: number;
  startsAt: Date;
  endsAt: Date;
}

async function periodOf(kind: PeriodKind, timeZone: string, at: string): Promise<PeriodFacts> {
  const { rows } = await db.runtime.query<PeriodFacts>(
    `SELECT period_from AS "from", period_to AS "to", starts_at AS "startsAt", ends_at AS "endsAt",
       extract(epoch FROM ends_at - starts_at)::int / 3600 AS hours
     FROM period_of($1, $2, $3)`,
    [kind, timeZone, at],
  );
  return rows[0]!;
}

const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';
const ALMATY = 'Asia/Almaty';

describe('a period', () => {
  it.each<[PeriodKind, string, string, string, string]>([
    ['day', ALMATY, '2026-11-22T18:59:59Z', '2026-11-22', '2026-11-22'],
    ['day', ALMATY, '2026-11-22T19:00:00Z', '2026-11-23', '2026-11-23'],
    ['day', NEW_YORK, '2026-11-23T04:59:59Z', '2026-11-22', '2026-11-22'],
    ['day', NEW_YORK, '2026-11-23T05:00:00Z', '2026-11-23', '2026-11-23'],
    ['week', LONDON, '2026-11-22T23:59:59Z', '2026-11-16', '2026-11-22'],
    ['week', LONDON, '2026-11-23T00:00:00Z', '2026-11-23', '2026-11-29'],
    ['week', ALMATY, '2027-01-01T00:00:00Z', '2026-12-28', '2027-01-03'],
    ['month', LONDON, '2026-06-30T22:59:59Z', '2026-06-01', '2026-06-30'],
    ['month', LONDON, '2026-06-30T23:00:00Z', '2026-07-01', '2026-07-31'],
    ['month', NEW_YORK, '2028-02-29T23:00:00Z', '2028-02-01', '2028-02-29'],
    ['quarter', ALMATY, '2026-09-30T18:59:59Z', '2026-07-01', '2026-09-30'],
    ['quarter', ALMATY, '2026-09-30T19:00:00Z', '2026-10-01', '2026-12-31'],
    ['year', ALMATY, '2026-12-31T18:59:59Z', '2026-01-01', '2026-12-31'],
    ['year', ALMATY, '2026-12-31T19:00:00Z', '2027-01-01', '2027-12-31'],
    ['year', NEW_YORK, '2027-01-01T04:59:59Z', '2026-01-01', '2026-12-31'],
  ])('%s in %s at %s goes from %s to %s', async (kind, zone, at, from, to) => {
    expect(await periodOf(kind, zone, at)).toMatchObject({ from, to });
  });

  it.each<[string, string, PeriodKind, string, number]>([
    ['loses an hour in spring', LONDON, 'day', '2026-03-29T12:00:00Z', 23],
    ['gains an hour in autumn', LONDON, 'day', '2026-10-25T12:00:00Z', 25],
    ['loses an hour in spring', NEW_YORK, 'day', '2026-03-08T12:00:00Z', 23],
    ['gains an hour in autumn', NEW_YORK, 'week', '2026-11-01T12:00:00Z', 7 * 24 + 1],
    ['keeps its length where clocks never change', ALMATY, 'day', '2026-03-29T12:00:00Z', 24],
    ['evens out over a year', LONDON, 'year', '2026-07-01T12:00:00Z', 365 * 24],
  ])('%s (%s, %s)', async (_, zone, kind, at, hours) => {
    expect(await periodOf(kind, zone, at)).toMatchObject({ hours });
  });

  it('contains both of the hours that autumn repeats', async () => {
    const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
    expect(await periodOf('day', LONDON, first)).toEqual(await periodOf('day', LONDON, second));
  });

  it.each(PERIOD_KINDS.flatMap((kind) => [ALMATY, LONDON, NEW_YORK].map((zone) => [kind, zone] as const)))(
    'follows the one before without a gap: %s in %s',
    async (kind, zone) => {
      let period = await periodOf(kind, zone, '2026-02-20T12:00:00Z');
      for (let step = 0; step < 12; step += 1) {
        const next = await periodOf(kind, zone, period.endsAt.toISOString());
        expect(next.startsAt).toEqual(period.endsAt);
        expect(next.from).toBe(localDay(next.startsAt, zone));
        expect(period.to).toBe(localDay(new Date(next.startsAt.getTime() - 1), zone));
        period = next;
      }
    },
  );
});
