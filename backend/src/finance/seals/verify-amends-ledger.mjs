#!/usr/bin/env node
// Checks a proof that Amends exported, without Amends: node verify-amends-ledger.mjs export.ndjson --key <public key>
// Needs Node 20 and nothing else.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `node verify-amends-ledger.mjs <export.ndjson> --key <public key> [--key <earlier key>] [--head <older head>]

  --key   the public key as Amends shows it (32 bytes in base64), or a file that holds it
  --head  a head that was kept elsewhere, "<number>:<head>", or a file of heads (heads.ndjson); every one is compared

Ends with 0 when the export is accepted, 1 when it is rejected, 2 when it could not be checked.`;

class Rejected extends Error {}
class Unusable extends Error {}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
const NO_HEAD = Buffer.alloc(32);

/** The hash of a row: of the byte 0 and the row as JSON without spaces, in UTF-8. */
const leafOf = (row) => sha256(LEAF, JSON.stringify(row));

/** RFC 6962: two and two are hashed with the byte 1 before them; the last one of an odd number goes up as it is. */
function rootOf(leaves) {
  let level = leaves;
  while (level.length > 1) {
    const above = [];
    for (let i = 0; i < level.length; i += 2) {
      above.push(i + 1 < level.length ? sha256(NODE, level[i], level[i + 1]) : level[i]);
    }
    level = above;
  }
  return level[0];
}

/** The root that a leaf leads to along its path; null when the path is too short or too long. */
function rootAlong(leaf, index, count, path) {
  let hash = leaf;
  let at = index;
  let used = 0;
  for (let last = count - 1; last > 0; last >>= 1, at >>= 1) {
    if (at === last && at % 2 === 0) continue;
    if (used === path.length) return null;
    const beside = path[used];
    used += 1;
    hash = at % 2 === 1 ? sha256(NODE, beside, hash) : sha256(NODE, hash, beside);
  }
  return used === path.length ? hash : null;
}

function headOf({ previous, root, number, leaves, sealedAt }) {
  const numbers = Buffer.alloc(16);
  numbers.writeBigUInt64BE(BigInt(number), 0);
  numbers.writeBigUInt64BE(BigInt(leaves), 8);
  return sha256(previous, root, numbers, sealedAt);
}

const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

function publicKey(text) {
  const given = existsSync(text) ? readFileSync(text, 'utf8').trim() : text;
  try {
    if (given.includes('-----BEGIN')) return createPublicKey(given);
    const bytes = Buffer.from(given, 'base64');
    if (bytes.length !== 32) throw new Error('not 32 bytes');
    return createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, bytes]), format: 'der', type: 'spki' });
  } catch {
    throw new Unusable(`${text} is no public key: it is 32 bytes in base64, as Amends shows it.`);
  }
}

function olderHeads(text) {
  const short = /^(\d+):([\da-f]{64})$/.exec(text);
  if (short) return [{ number: Number(short[1]), head: short[2] }];
  if (!existsSync(text)) throw new Unusable(`${text} is neither a head ("<number>:<head>") nor a file of heads.`);
  // a line that was cut off in the middle of a crash says nothing
  const lines = readFileSync(text, 'utf8').split(/\r?\n/);
  const heads = lines.flatMap((line) => (line.endsWith('}') ? JSON.parse(line) : []));
  const isHead = ({ number, head }) => Number.isSafeInteger(number) && /^[\da-f]{64}$/.test(head);
  if (heads.length === 0 || !heads.every(isHead)) throw new Unusable(`${text} holds no heads, or not only heads.`);
  return heads;
}

function hex(text, what) {
  if (!/^([\da-f]{2})+$/.test(String(text))) throw new Rejected(`${what} is not hexadecimal`);
  return Buffer.from(text, 'hex');
}

const nameOf = (row) => (row[0] === 'audit' ? `audit event ${row[1]}` : `entry ${row[2]} of budget ${row[1]}`);

/** Takes the lines of an export one after the other and remembers the hashes of no more than one seal. */
class Proof {
  rows = 0;
  seals = 0;
  ended = false;
  isWhole = false;
  seal = { number: 0, leaves: 0, root: NO_HEAD };
  head = NO_HEAD;
  lastIndex = -1;
  leaves = [NO_HEAD].slice(1);
  /** The totals after the last entry of each budget: that none is missing, and that they add up. */
  budgets = new Map();
  columns = [''];

  constructor(keys, heads) {
    this.keys = keys;
    this.heads = heads;
  }

  isSigned(text, signature) {
    return this.keys.some((key) => verify(null, Buffer.from(text), key, signature));
  }

  open(header) {
    if (header.amendsProof !== 1) throw new Unusable('The file is no proof of Amends that this program can read.');
    this.isWhole = header.whole === true;
    this.columns = header.columns.entry;
  }

  line(line) {
    if ('row' in line) this.row(line);
    else if ('seal' in line) this.begin(line.seal);
    else throw new Rejected('the line is neither a seal nor a row');
  }

  begin(seal) {
    this.finishSeal();
    const { number, head } = seal;
    const root = hex(seal.root, 'the root');
    const previous = hex(seal.previous, 'the head before it');
    if (headOf({ ...seal, root, previous }).toString('hex') !== head) {
      throw new Rejected(`seal ${number} does not have the head that it names`);
    }
    if (!this.isSigned(`amends seal ${number} ${head}`, hex(seal.signature, 'the signature'))) {
      throw new Rejected(`seal ${number} is not signed with the given key`);
    }
    if (this.isWhole && number !== this.seals + 1) throw new Rejected(`seal ${this.seals + 1} is missing`);
    if (this.isWhole && !previous.equals(this.head))
      throw new Rejected(`seal ${number} does not follow from the one before`);
    if (number <= this.seal.number) throw new Rejected(`seal ${number} is out of order`);
    this.compare(number, head);
    this.seals += 1;
    this.seal = { number, leaves: seal.leaves, root };
    this.head = hex(head, 'the head');
    this.leaves = [];
    this.lastIndex = -1;
  }

  compare(number, head) {
    for (const older of this.heads) {
      if (older.number !== number) continue;
      if (older.head !== head) throw new Rejected(`seal ${number} is not the one handed out: history was rewritten`);
      older.isIn = true;
    }
  }

  row({ row, leaf, sealNumber, index, path }) {
    if (this.seal.number !== sealNumber) throw new Rejected(`a row of seal ${sealNumber} stands outside of it`);
    if (row === null) throw new Rejected(`row ${index} of seal ${sealNumber} was sealed and is missing`);
    const hash = leafOf(row);
    if (hash.toString('hex') !== leaf) throw new Rejected(`${nameOf(row)} is not what was sealed`);
    if (index <= this.lastIndex) throw new Rejected(`${nameOf(row)} is out of order`);
    if (this.isWhole) this.wholeRow(row, hash, index);
    else this.selectedRow(row, hash, index, path ?? []);
    this.lastIndex = index;
    this.rows += 1;
  }

  selectedRow(row, hash, index, path) {
    const steps = path.map((step) => hex(step, 'the path'));
    const root = rootAlong(hash, index, this.seal.leaves, steps);
    if (root === null || !root.equals(this.seal.root)) {
      throw new Rejected(`${nameOf(row)} does not lead to the root of seal ${this.seal.number}`);
    }
  }

  wholeRow(row, hash, index) {
    if (index !== this.leaves.length) {
      throw new Rejected(`row ${this.leaves.length} of seal ${this.seal.number} is missing`);
    }
    this.leaves.push(hash);
    if (row[0] === 'entry') this.addsUp(row);
  }

  addsUp(row) {
    const value = (name) => Number(row[this.columns.indexOf(name)]);
    const totals = ['seq', 'allottedAfterMinor', 'spentAfterMinor', 'heldAfterMinor'].map(value);
    const steps = [1, ...['deltaAllottedMinor', 'deltaSpentMinor', 'deltaHeldMinor'].map(value)];
    const before = this.budgets.get(row[1]) ?? [0, 0, 0, 0];
    if (totals[0] !== before[0] + 1) throw new Rejected(`entry ${before[0] + 1} of budget ${row[1]} is missing`);
    if (totals.some((total, i) => total !== before[i] + steps[i])) {
      throw new Rejected(`${nameOf(row)} does not add up with the one before`);
    }
    this.budgets.set(row[1], totals);
  }

  finishSeal() {
    if (!this.isWhole || this.seals === 0) return;
    const { number, leaves, root } = this.seal;
    const rows = this.leaves.length;
    if (rows !== leaves) throw new Rejected(`seal ${number} covers ${leaves} rows, and ${rows} are there`);
    if (!rootOf(this.leaves).equals(root)) throw new Rejected(`the rows of seal ${number} do not make its root`);
  }

  close({ rows, seals, newest, sha256: told, signature }, bytes) {
    this.finishSeal();
    if (told !== bytes) throw new Rejected('a byte of the lines above is not the one that was written');
    const last = newest ? `${newest.number} ${newest.head}` : 'none';
    if (!this.isSigned(`amends proof ${told} ${rows} ${seals} ${last}`, hex(signature, 'the signature'))) {
      throw new Rejected('the end is not signed with the given key');
    }
    if (rows !== this.rows || seals !== this.seals) throw new Rejected('there are not as many lines as the end says');
    const number = newest ? newest.number : 0;
    if (this.isWhole && number !== this.seals) throw new Rejected('the newest seal is missing');
    if (newest) this.compare(number, newest.head);
    const cutOff = this.heads.find((older) => older.number > number);
    if (cutOff) throw new Rejected(`seal ${cutOff.number} was handed out and is missing: history was cut off`);
    this.ended = true;
  }
}

/** Far more than the longest line that Amends writes; a file without lines does not fill the memory. */
const LINE_BYTES_MAX = 1 << 22;

/** The lines of a file as bytes, each with its line feed where it has one. */
async function* linesOf(file) {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > LINE_BYTES_MAX) break;
  }
  if (rest.length > 0) yield rest;
}

/** The last line: what it says and nothing beside it, since nothing signs how it says so. */
const endAsWritten = ({ rows, seals, newest, sha256: told, signature }) =>
  `${JSON.stringify({ end: { rows, seals, newest, sha256: told, signature } })}\n`;

async function read(file, proof) {
  const bytes = createHash('sha256');
  let number = 0;
  try {
    for await (const text of linesOf(file)) {
      number += 1;
      if (text.length > LINE_BYTES_MAX) throw new Rejected('the line is longer than any that Amends writes');
      const line = JSON.parse(text.toString());
      if (proof.ended) throw new Rejected('something follows the end');
      if (number === 1) proof.open(line);
      else if (!('end' in line)) proof.line(line);
      else if (text.toString() !== endAsWritten(line.end)) throw new Rejected('the end is not as it was written');
      else proof.close(line.end, bytes.copy().digest('hex'));
      bytes.update(text);
    }
    number += 1;
    if (!proof.ended) throw new Rejected('the end of the file is missing');
  } catch (error) {
    // what a line lacks is as wrong as what it says
    if (error instanceof Unusable || error.code === 'EACCES' || error.code === 'EISDIR') throw error;
    throw new Rejected(`Rejected at line ${number}: ${error.message}.`);
  }
}

const OPTION = { type: 'string', multiple: true, default: [] };

/** Takes no word that it does not know: a head behind a misspelt option would be compared with nothing. */
function readArguments() {
  const { values, positionals } = parseArgs({ options: { key: OPTION, head: OPTION }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.key.length === 0) throw new Unusable(USAGE);
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`);
  return { file, keys: values.key.map(publicKey), heads: values.head.flatMap(olderHeads) };
}

async function check() {
  const { file, keys, heads } = readArguments();
  const proof = new Proof(keys, heads);
  await read(file, proof);
  const { rows, seals, isWhole } = proof;
  const extent = isWhole ? ', from the first to the newest' : '';
  process.stdout.write(`Accepted: ${rows} rows under ${seals} signed seals${extent}.\n`);
  const unseen = heads.find(({ isIn }) => !isIn);
  if (unseen) throw new Unusable(`Seal ${unseen.number} is not in this part: compare it with one without filters.`);
  if (heads.length > 0) process.stdout.write(`Older heads: ${heads.length} compared, all as they were handed out.\n`);
}

try {
  await check();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof Rejected ? 1 : 2;
}
