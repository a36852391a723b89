import type { MessagePreview } from '@amends/shared/contract/message.js';
import type { Locale } from '@amends/shared/locale.js';
import { htmlMessage } from './html-message.js';
import type { MessageFacts } from './message-facts.js';
import type { MessageParts } from './message-parts.js';
import type { MessageWords, Named } from './message-words.js';
import { wordsEn } from './message-words.en.js';
import { wordsRu } from './message-words.ru.js';
import { oneLine, shortened } from './one-line.js';

const WORDS: Record<Locale, MessageWords> = { en: wordsEn, ru: wordsRu };

const SUBJECT_LENGTH_MAX = 120;

/**
 * A message in its language, as text and as HTML.
 * @param page the address of the customer's page
 */
export function writeMessage(facts: MessageFacts, page: string): MessagePreview {
  const { locale, kind, validUntil, timeZone } = facts;
  const words = WORDS[locale];
  const named: Named = {
    title: oneLine(facts.title),
    department: oneLine(facts.department),
    code: facts.code ?? '',
    day: validUntil === null ? '' : lastDay(validUntil, timeZone, locale),
    promise: oneLine(facts.promise ?? '').replace(/[.!]+$/, ''),
  };
  const { subject, before, code, after } = words.kinds[kind];
  const paragraphs = [
    ...before(named),
    ...(code && facts.code !== null && validUntil !== null ? [code(named)] : []),
    ...after(named),
  ];
  const message = {
    locale,
    hello: words.hello(facts.name === null ? null : oneLine(facts.name)),
    paragraphs,
    code: kind === 'gesture' || kind === 'reminder' ? facts.code : null,
    open: words.open,
    page,
    signOff: oneLine(facts.signOff),
    why: words.why(named),
  };
  return {
    subject: shortened(oneLine(subject(named)), SUBJECT_LENGTH_MAX),
    text: textMessage(message),
    html: htmlMessage(message),
  };
}

const textMessage = ({ hello, paragraphs, open, page, signOff, why }: MessageParts): string =>
  [hello, ...paragraphs, `${open}:\n${page}`, signOff, why].join('\n\n') + '\n';

/** The day that ends at this moment. */
const lastDay = (validUntil: string, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, dateStyle: 'long' }).format(
    new Date(Date.parse(validUntil) - 1),
  );
