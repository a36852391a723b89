import { MESSAGE_KINDS, type MessageKind } from '@amends/shared/contract/message.js';
import { EMAIL_PATTERN } from '@amends/shared/email.js';
import { type Locale, LOCALES } from '@amends/shared/locale.js';
import { recoveryHints } from '@amends/shared/recovery-hints.js';
import type { MessageFacts } from '../../backend/src/messages/message-facts.js';
import { writeMessage } from '../../backend/src/messages/write-message.js';

const PAGE = 'https://amends.test/g/token';
const facts = (changes: Partial<MessageFacts> = {}): MessageFacts => ({
  kind: 'gesture',
  locale: 'en',
  name: 'Vera Petrova',
  title: 'Lounge today',
  code: '7K4M-2MDX',
  // midnight in Almaty: the 24th is the last day
  validUntil: '2026-11-24T19:00:00Z',
  timeZone: 'Asia/Almaty',
  promise: 'We call you about the bag.',
  department: 'Gate',
  signOff: 'Your gate team',
  ...changes,
});
const every = LOCALES.flatMap((locale) => MESSAGE_KINDS.map((kind) => [locale, kind] as const));

it.each(every)('a message is short, adult and complete (%s, %s)', (locale: Locale, kind: MessageKind) => {
  const { subject, text, html } = writeMessage(facts({ locale, kind }), PAGE);
  expect(subject).not.toMatch(/undefined|null|^\s*$/);
  for (const form of [text, html]) {
    expect(form).toContain(PAGE);
    expect(form).toContain('Your gate team');
    expect(form).not.toMatch(/undefined|null|NaN/);
  }
  expect(text.length).toBeLessThan(700);
  expect(recoveryHints(text, locale)).toEqual([]);
});

it.each(every)('a message loads nothing and watches nobody (%s, %s)', (locale, kind) => {
  const { html } = writeMessage(facts({ locale, kind }), PAGE);
  expect(html).not.toMatch(/<img|<script|<link|url\(|src=/i);
  expect([...html.matchAll(/https?:\/\/[^"<\s]+/g)].map(([url]) => url)).toEqual([PAGE]);
});

it.each([
  ['en', 'It is valid until the end of 24 November 2026.'],
  ['ru', 'Он действует по 24 ноября 2026 г. включительно.'],
] as const)('names the last day by the department’s calendar (%s)', (locale, sentence) => {
  expect(writeMessage(facts({ locale }), PAGE).text).toContain(sentence);
});

it('speaks of no code where there is none, and to nobody by name whose name nobody knows', () => {
  const { text, html } = writeMessage(facts({ code: null, validUntil: null, name: null }), PAGE);
  expect(text).toMatch(/^Hello,/);
  expect(text + html).not.toMatch(/code/i);
});

it('tells what was promised', () => {
  const { subject, text } = writeMessage(facts({ kind: 'promise_kept' }), PAGE);
  expect(subject).toBe('Done as promised: We call you about the bag');
  expect(text).toContain('We promised you: “We call you about the bag”. It is done.');
});

it('takes texts for texts, whatever signs are in them', () => {
  const { subject, html } = writeMessage(
    facts({ title: '<b>Free</b>\r\nBcc: all@guest.example', name: '"><script>', signOff: '&amp;' }),
    PAGE,
  );
  expect(subject).toBe('<b>Free</b> Bcc: all@guest.example – Gate');
  expect(html).not.toMatch(/<b>|<script/);
  expect(html).toContain('&amp;amp;');
});

it('keeps its subject to one line of bearable length', () => {
  const { subject } = writeMessage(facts({ kind: 'promise_kept', promise: 'слово '.repeat(50), locale: 'ru' }), PAGE);
  expect(subject.length).toBeLessThanOrEqual(120);
  expect(subject).toMatch(/…$/);
});

it.each([
  ['vera@guest.example', true],
  ['vera.petrova+airport@mail.guest.example', true],
  ['vera@localhost', false],
  ['вера@guest.example', false],
  ['vera@guest.example ', false],
  ['vera@guest.example\n', false],
  ['vera@-guest.example', false],
  ['vera@@guest.example', false],
])('an address is %j: %s', (text, good) => {
  expect(EMAIL_PATTERN.test(text)).toBe(good);
});
