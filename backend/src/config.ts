import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { EMAIL_PATTERN } from '@amends/shared/email.js';
import { readPublicKey, readSealKey } from './seal-key.js';
import { StartError } from './start-error.js';

/** A wrong setting, in one plain sentence. */
export class ConfigError extends StartError {
  override readonly name = 'ConfigError';
}

export interface Config {
  /** 0 lets the machine choose. */
  port: number;
  host: string;
  /** A PostgreSQL of the user's own; undefined means the embedded one. */
  databaseUrl: string | undefined;
  /** Absolute. */
  dataDir: string;
  /** Whether to seed the demo company; undefined leaves it to what the database is. */
  demo: boolean | undefined;
  /** Where customers reach Amends; undefined = this machine. */
  publicUrl: string | undefined;
  /** Signs the links of customers' pages; undefined = one kept in the data folder. */
  pageSecret: string | undefined;
  /** undefined = messages are written to files in the data folder. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The private key of the seals; undefined = one kept in the data folder. */
  sealKey: string | undefined;
  /** Public keys of the seals before it. */
  earlierSealKeys: string[];
  /** Absolute; undefined = heads are not written down. */
  headsFile: string | undefined;
  /** Addresses to which the newest head is mailed every day. */
  headsMail: string[];
  /** Addresses and ranges of proxies that are believed when they say who asked. */
  trustedProxies: string[];
}

type Environment = Record<string, string | undefined>;

const root = resolve(import.meta.dirname, '../..');
const SETTINGS = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'AMENDS_DATA_DIR',
  'AMENDS_DEMO',
  'AMENDS_PUBLIC_URL',
  'AMENDS_PAGE_SECRET',
  'AMENDS_SMTP_URL',
  'AMENDS_MAIL_FROM',
  'AMENDS_SEAL_KEY',
  'AMENDS_SEAL_EARLIER_KEYS',
  'AMENDS_HEADS_FILE',
  'AMENDS_HEADS_MAIL',
  'AMENDS_TRUSTED_PROXIES',
] as const;
const SECRET_LENGTH_MIN = 32;
const SWITCH: Record<string, boolean> = { on: true, true: true, '1': true, off: false, false: false, '0': false };

/**
 * Reads the settings; an empty one counts as absent.
 * @throws ConfigError on the first wrong one
 */
export function readConfig(env: Environment = process.env): Config {
  refuseUnknown(env);
  const dataDir = resolve(root, env['AMENDS_DATA_DIR'] || '.data');
  return {
    port: port(env['PORT'] || '3000'),
    host: host(env['HOST'] || '127.0.0.1'),
    databaseUrl: databaseUrl(env['DATABASE_URL'] || undefined),
    dataDir,
    demo: demo(env['AMENDS_DEMO'] || undefined),
    publicUrl: publicUrl(env['AMENDS_PUBLIC_URL'] || undefined),
    pageSecret: pageSecret(env['AMENDS_PAGE_SECRET'] || undefined),
    smtpUrl: smtpUrl(env['AMENDS_SMTP_URL'] || undefined),
    mailFrom: mailFrom(env['AMENDS_MAIL_FROM'] || 'Amends <amends@localhost>'),
    sealKey: sealKey(env['AMENDS_SEAL_KEY'] || undefined),
    earlierSealKeys: earlierSealKeys(env['AMENDS_SEAL_EARLIER_KEYS'] || ''),
    headsFile: headsFile(env['AMENDS_HEADS_FILE'] || join(dataDir, 'heads.ndjson')),
    headsMail: headsMail(env['AMENDS_HEADS_MAIL'] || ''),
    trustedProxies: trustedProxies(env['AMENDS_TRUSTED_PROXIES'] || 'loopback'),
  };
}

// A misspelt setting would otherwise be ignored in silence.
function refuseUnknown(env: Environment): void {
  const unknown = Object.keys(env).find((name) => name.startsWith('AMENDS_') && !SETTINGS.some((s) => s === name));
  if (unknown) throw new ConfigError(`${unknown} is not a setting; the settings are ${SETTINGS.join(', ')}.`);
}

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new ConfigError(`PORT must be a whole number from 0 to 65535, not "${text}".`);
}

function host(text: string): string {
  if (isIP(text) || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text)) return text;
  throw new ConfigError(`HOST must be an address or a host name such as 127.0.0.1 or 0.0.0.0, not "${text}".`);
}

// The sentence does not repeat the value, which may hold a password.
function databaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new ConfigError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}

function demo(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  const wanted = SWITCH[text.toLowerCase()];
  if (wanted !== undefined) return wanted;
  throw new ConfigError(`AMENDS_DEMO must be on or off, not "${text}".`);
}

function publicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new ConfigError(`AMENDS_PUBLIC_URL must look like https://amends.example, not "${text}".`);
}

function pageSecret(text: string | undefined): string | undefined {
  if (text === undefined || text.length >= SECRET_LENGTH_MIN) return text;
  throw new ConfigError(`AMENDS_PAGE_SECRET must have at least ${SECRET_LENGTH_MIN} characters.`);
}

// The sentence does not repeat the value, which may hold a password.
function smtpUrl(text: string | undefined): string | undefined {
  if (text === undefined || (/^smtps?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new ConfigError('AMENDS_SMTP_URL must look like smtp://user:password@host:587.');
}

function mailFrom(text: string): string {
  if (/^([^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text)) return text;
  throw new ConfigError(`AMENDS_MAIL_FROM must look like Amends <amends@company.example>, not "${text}".`);
}

// The sentence does not repeat the value, which is a secret.
function sealKey(text: string | undefined): string | undefined {
  if (text === undefined || readSealKey(text)) return text;
  throw new ConfigError('AMENDS_SEAL_KEY must be an Ed25519 private key: PKCS#8 in PEM, or its 32 bytes in base64.');
}

function earlierSealKeys(text: string): string[] {
  const keys = text.split(',').flatMap((key) => key.trim() || []);
  if (keys.every((key) => readPublicKey(key))) return keys;
  throw new ConfigError('AMENDS_SEAL_EARLIER_KEYS must be Ed25519 public keys, 32 bytes in base64 each, with commas.');
}

const headsFile = (path: string): string | undefined =>
  SWITCH[path.toLowerCase()] === false ? undefined : resolve(root, path);

function headsMail(text: string): string[] {
  const addresses = text.split(',').flatMap((address) => address.trim().toLowerCase() || []);
  const wrong = addresses.find((address) => !EMAIL_PATTERN.test(address));
  if (wrong === undefined) return [...new Set(addresses)];
  throw new ConfigError(
    `AMENDS_HEADS_MAIL lists e-mail addresses such as audit@company.example, with commas; "${wrong}" is none.`,
  );
}

const PROXY_GROUPS = ['loopback', 'linklocal', 'uniquelocal'];

function trustedProxies(text: string): string[] {
  const proxies = text.split(',').map((part) => part.trim());
  const wrong = proxies.find((proxy) => !PROXY_GROUPS.includes(proxy) && !isRange(proxy));
  if (wrong === undefined) return proxies;
  throw new ConfigError(
    `AMENDS_TRUSTED_PROXIES lists addresses, ranges such as 10.0.0.0/8, or ${PROXY_GROUPS.join(', ')}; "${wrong}" is neither.`,
  );
}

function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
