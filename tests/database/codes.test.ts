import { useDatabase } from '../support/database.js';

const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const MANY = 20_000;
const db = useDatabase();

async function manyOf(fn: string): Promise<string[]> {
  const { rows } = await db.owner.query<{ value: string }>(
    `SELECT ${fn}()::text AS value FROM generate_series(1, $1)`,
    [MANY],
  );
  return rows.map((row) => row.value);
}

describe('a voucher code', () => {
  it('is eight signs that nobody misreads, and hardly ever the same twice', async () => {
    const codes = await manyOf('new_voucher_code');
    // of 31⁸ two are the same in one run of 4000, twice two in one of 40 million
    expect(new Set(codes).size).toBeGreaterThanOrEqual(MANY - 1);
    expect(codes.filter((code) => !new RegExp(`^[${SIGNS}]{4}-[${SIGNS}]{4}$`).test(code))).toEqual([]);
  });

  it('uses every sign about equally often', async () => {
    const signs = (await manyOf('new_voucher_code')).join('').replaceAll('-', '');
    const expected = signs.length / SIGNS.length;
    for (const sign of SIGNS) {
      const deviation = Math.abs(signs.split(sign).length - 1 - expected) / Math.sqrt(expected);
      expect(deviation).toBeLessThan(6);
    }
  });
});

describe('an id', () => {
  it('is a UUID of version 7 that carries its time and is never the same twice', async () => {
    const before = Date.now();
    const ids = await manyOf('uuid_v7');
    expect(new Set(ids).size).toBe(MANY);
    const form = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    expect(ids.filter((id) => !form.test(id))).toEqual([]);
    const written = Number.parseInt(ids[0]!.replaceAll('-', '').slice(0, 12), 16);
    expect(Math.abs(written - before)).toBeLessThan(5_000);
  });
});
