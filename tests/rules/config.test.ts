import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import { ConfigError, readConfig } from '../../backend/src/config.js';

const root = resolve(import.meta.dirname, '../..');

const SEED = Buffer.alloc(32, 7).toString('base64');
const PUBLIC = Buffer.alloc(32, 9).toString('base64');

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
      sealKey: undefined,
      earlierSealKeys: [],
      headsFile: resolve(root, '.data/heads.ndjson'),
      headsMail: [],
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
        AMENDS_SEAL_KEY: SEED,
        AMENDS_SEAL_EARLIER_KEYS: `${PUBLIC}, ${PUBLIC}`,
        AMENDS_HEADS_FILE: '/mnt/elsewhere/heads.ndjson',
        AMENDS_HEADS_MAIL: 'Audit@Firm.example, cfo@auvera.example,audit@firm.example',
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
      sealKey: SEED,
      earlierSealKeys: [PUBLIC, PUBLIC],
      headsFile: '/mnt/elsewhere/heads.ndjson',
      headsMail: ['audit@firm.example', 'cfo@auvera.example'],
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

  it('take the key of the seals in PEM as well, on one line or on several', () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
    const text = typeof pem === 'string' ? pem : '';
    for (const key of [text, text.replaceAll('\n', String.raw`\n`)]) {
      expect(readConfig({ AMENDS_SEAL_KEY: key }).sealKey).toBe(key);
    }
  });

  it('leave the heads of the seals unwritten when that is switched off', () => {
    expect(readConfig({ AMENDS_HEADS_FILE: 'off' }).headsFile).toBeUndefined();
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
        'AMENDS_PUBLIC_URL, AMENDS_PAGE_SECRET, AMENDS_SMTP_URL, AMENDS_MAIL_FROM, AMENDS_SEAL_KEY, ' +
        'AMENDS_SEAL_EARLIER_KEYS, AMENDS_HEADS_FILE, AMENDS_HEADS_MAIL, AMENDS_TRUSTED_PROXIES.',
    ],
    [
      { AMENDS_SEAL_KEY: 'secret' },
      'AMENDS_SEAL_KEY must be an Ed25519 private key: PKCS#8 in PEM, or its 32 bytes in base64.',
    ],
    [
      { AMENDS_SEAL_EARLIER_KEYS: `${PUBLIC},short` },
      'AMENDS_SEAL_EARLIER_KEYS must be Ed25519 public keys, 32 bytes in base64 each, with commas.',
    ],
    [
      { AMENDS_HEADS_MAIL: 'audit@firm.example, the auditor' },
      'AMENDS_HEADS_MAIL lists e-mail addresses such as audit@company.example, with commas; "the auditor" is none.',
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
