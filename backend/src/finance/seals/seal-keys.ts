import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { publicBytes } from '../../seal-key.js';
import { type Settings, SETTINGS } from '../../settings.js';
import { signedText } from './seal-head.js';

const KEY_ID_LENGTH = 16;

/** Names a key: the first half of its SHA-256's half, enough to tell keys apart. */
const idOf = (bytes: Buffer): string => hash('sha256', bytes, 'hex').slice(0, KEY_ID_LENGTH);

/** The key that seals are signed with, and those that they were signed with before. */
@Injectable()
export class SealKeys {
  readonly keyId: string;
  /** 32 bytes in base64. */
  readonly publicKey: string;
  private readonly key: KeyObject;
  private readonly trusted: ReadonlyMap<string, KeyObject>;

  constructor(@Inject(SETTINGS) { sealKey, earlierSealKeys }: Pick<Settings, 'sealKey' | 'earlierSealKeys'>) {
    const bytes = publicBytes(sealKey);
    this.key = sealKey;
    this.keyId = idOf(bytes);
    this.publicKey = bytes.toString('base64');
    this.trusted = new Map(
      [createPublicKey(sealKey), ...earlierSealKeys].map((key) => [idOf(rawOf(key)), key] as const),
    );
  }

  sign(number: number, head: Buffer): Buffer {
    return sign(null, signedText(number, head), this.key);
  }

  signText(text: string): string {
    return sign(null, Buffer.from(text), this.key).toString('hex');
  }

  /** Whether one of the trusted keys signed this head. */
  isSigned(seal: { number: number; head: Buffer; signature: Buffer; keyId: string }): boolean {
    const key = this.trusted.get(seal.keyId);
    return key !== undefined && verify(null, signedText(seal.number, seal.head), key, seal.signature);
  }

  /** Whether a head that was kept elsewhere, in hexadecimal, was signed with any of the trusted keys. */
  isSignedByAny(number: number, head: string, signature: string): boolean {
    const text = signedText(number, Buffer.from(head, 'hex'));
    return [...this.trusted.values()].some((key) => verify(null, text, key, Buffer.from(signature, 'hex')));
  }

  /** The public keys by their names, 32 bytes in base64 each. */
  get publicKeys(): Record<string, string> {
    return Object.fromEntries([...this.trusted].map(([id, key]) => [id, rawOf(key).toString('base64')]));
  }
}

const rawOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(-32);
