import { resolve } from 'node:path';
import { ConfigError, readConfig } from '../../backend/src/config.js';

const root = resolve(import.meta.dirname, '../..');

describe('the settings', () => {
  it('need nothing: the port is 3000 on this machine alone, the database the embedded one', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: resolve(root, '.data'),
      demo: undefined,
      publicUrl: undefined,
      pageSecret: undefined,
      smtpUrl: undefined,
      mailFrom: 'Amends <amends@localhost>',
      trustedProxies: ['loopback'],
    });
  });

  it('are read as given', () => {
    const databaseUrl = 'postgresql://amends:p%40ss@db.example:5432/amends?sslmode=require';
    expect(
      readConfig({
        PORT: '8080',
        HOST: '::',
        DATABASE_URL: databaseUrl,
        AMENDS_DATA_DIR: '/srv/data',
        AMENDS_DEMO: 'Off',
        AMENDS_PUBLIC_URL: 'https://amends.example/',
        AMENDS_PAGE_SECRET: 'x'.repeat(32),
        AMENDS_SMTP_URL: 'smtp://mail.example:587',
        AMENDS_MAIL_FROM: 'Auvera <care@auvera.example>',
        AMENDS_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      }),
    ).toEqual({
      port: 8080,
      host: '::',
      databaseUrl,
      dataDir: '/srv/data',
      demo: false,
      publicUrl: 'https://amends.example',
      pageSecret: 'x'.repeat(32),
      smtpUrl: 'smtp://mail.example:587',
      mailFrom: 'Auvera <care@auvera.example>',
      trustedProxies: ['10.0.0.0/8', '::1'],
    });
  });

  it('take an empty value for an absent one', () => {
    expect(readConfig({ PORT: '', HOST: '', DATABASE_URL: '', AMENDS_DATA_DIR: '', AMENDS_DEMO: '' })).toEqual(
      readConfig({}),
    );
  });

  it('place a relative data folder in the project, wherever the command was started', () => {
    expect(readConfig({ AMENDS_DATA_DIR: 'elsewhere' }).dataDir).toBe(resolve(root, 'elsewhere'));
  });

  it.each(['on', 'true', '1', 'ON'])('seed the demo company on "%s"', (text) => {
    expect(readConfig({ AMENDS_DEMO: text }).demo).toBe(true);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, not "abc".'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, not "70000".'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, not "-1".'],
    [{ PORT: '3000.5' }, 'PORT must be a whole number from 0 to 65535, not "3000.5".'],
    [{ HOST: 'http://x' }, 'HOST must be an address or a host name such as 127.0.0.1 or 0.0.0.0, not "http://x".'],
    [
      { DATABASE_URL: 'mysql://amends:secret@db/amends' },
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    ],
    [{ DATABASE_URL: 'amends' }, 'DATABASE_URL must look like postgres://user:password@host:5432/database.'],
    [{ AMENDS_DEMO: 'maybe' }, 'AMENDS_DEMO must be on or off, not "maybe".'],
    [
      { AMENDS_DATADIR: '/srv' },
      'AMENDS_DATADIR is not a setting; the settings are PORT, HOST, DATABASE_URL, AMENDS_DATA_DIR, AMENDS_DEMO, ' +
        'AMENDS_PUBLIC_URL, AMENDS_PAGE_SECRET, AMENDS_SMTP_URL, AMENDS_MAIL_FROM, AMENDS_TRUSTED_PROXIES.',
    ],
    [
      { AMENDS_TRUSTED_PROXIES: '10.0.0.0/8, proxy' },
      'AMENDS_TRUSTED_PROXIES lists addresses, ranges such as 10.0.0.0/8, or loopback, linklocal, uniquelocal; ' +
        '"proxy" is neither.',
    ],
  ])('refuse %j in one sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(new ConfigError(sentence));
  });
});
