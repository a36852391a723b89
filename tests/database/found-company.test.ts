import type { PoolClient } from 'pg';
import { foundCompany, type Founding } from '../../backend/src/employment/found-company.js';
import { passwordFits } from '../../backend/src/people/passwords.js';
import { closeDatabase, openDatabase, type TestDatabase } from '../support/database.js';

const founding: Founding = {
  company: 'Auvera',
  baseCurrency: 'EUR',
  email: 'lev@auvera.example',
  name: 'Lev Adamov',
  locale: 'ru',
};

let db: TestDatabase;
let owner: PoolClient;
beforeEach(async () => {
  db = await openDatabase();
  owner = await db.owner.connect();
});
afterEach(async () => {
  owner.release();
  await closeDatabase(db);
});

describe('a company without anybody', () => {
  it('lets its first administrator in, with a password that is kept nowhere', async () => {
    const password = await foundCompany(owner, founding);
    const { rows } = await db.owner.query(
      `SELECT e.password_hash, e.locale, r.role FROM employee e JOIN employee_role r ON r.employee_id = e.id`,
    );
    expect(rows).toEqual([{ password_hash: expect.any(String), locale: 'ru', role: 'admin' }]);
    expect(await passwordFits(password, rows[0].password_hash)).toBe(true);
    expect((await db.owner.query('SELECT base_currency FROM company')).rows).toEqual([{ base_currency: 'EUR' }]);
  });

  it('lets no second one in that way', async () => {
    await foundCompany(owner, founding);
    await expect(foundCompany(owner, { ...founding, email: 'eve@auvera.example' })).rejects.toThrow(
      'There is an administrator already',
    );
    expect((await db.owner.query('SELECT email FROM employee')).rows).toEqual([{ email: 'lev@auvera.example' }]);
  });
});
