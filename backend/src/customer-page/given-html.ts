import type { PublicGiven, PublicPromise, PublicVoucher } from '@amends/shared/contract/customer-page.js';
import { type Html, markup } from '../http/html.js';
import { ideaBox, ratingSection } from './answers-html.js';
import type { Notice } from './notice.js';
import type { PageWords } from './page-words.js';
import { qrCode } from './qr.js';

/** A gesture that was given: what it is, what follows, what the customer says. */
export const givenHtml = (page: PublicGiven, words: PageWords, path: string, notice: Notice | null): Html =>
  markup` <h1>${page.apology.title}</h1>
    <p class="lead">${page.apology.text}</p>
    ${slip(page, words)} ${page.promises.length > 0 && nextSteps(page.promises, words)}
    ${ratingSection(page, words, path, notice)} ${ideaBox(words, path, notice)}`;

function slip({ gesture, voucher, department, company }: PublicGiven, words: PageWords): Html {
  const gift = markup`<div class="gift">
    <h2>${gesture.title}</h2>
    <p class="from">${gesture.from} · ${department} · ${words.day(gesture.givenAt)}</p>
  </div>`;
  if (!voucher) return markup`<section class="slip">${gift}<p class="how">${words.texts.noCode}</p></section>`;
  const usable = voucher.state === 'usable' || voucher.state === 'partly_used';
  return markup`<section class="slip${usable ? ' live' : ''}">
    ${gift} ${usable && qrCode(voucher.code)}
    <div class="use">${usable ? liveCode(voucher, company, words) : deadCode(voucher, department, words)}</div>
  </section>`;
}

function liveCode(voucher: PublicVoucher, company: string, words: PageWords): Html {
  const { texts, lastDay } = words;
  const isAmount = voucher.remainingMinor !== undefined;
  return markup`<p class="code"><span class="said">${texts.code}: </span>${voucher.code}</p>
    ${isAmount && markup`<p class="amount">${amountLeft(voucher, words)}</p>`}
    <p class="until">${texts.validThrough(lastDay(voucher.validUntil))}</p>
    <p class="how">${texts.showIt} ${isAmount ? texts.inParts(company) : texts.worksOnce(company)}</p>`;
}

function amountLeft(
  { state, faceMinor = 0, remainingMinor = 0, currency = '' }: PublicVoucher,
  words: PageWords,
): string {
  const face = words.money(faceMinor, currency);
  return state === 'partly_used' ? words.texts.left(words.money(remainingMinor, currency), face) : face;
}

function deadCode({ state, code, validUntil }: PublicVoucher, department: string, { texts, lastDay }: PageWords): Html {
  const [first, more] =
    state === 'used'
      ? [texts.used, texts.usedMore]
      : [texts.expired(lastDay(validUntil)), texts.expiredMore(department)];
  return markup`<p class="code gone"><span class="said">${texts.code}: </span>${code}</p>
    <p class="until">${first}</p>
    <p class="how">${more}</p>`;
}

const nextSteps = (promises: readonly PublicPromise[], words: PageWords): Html =>
  markup`<section class="next">
    <h2>${words.texts.next}</h2>
    <ul>
      ${promises.map((promise) => nextStep(promise, words))}
    </ul>
  </section>`;

function nextStep(promise: PublicPromise, words: PageWords): Html {
  const { who, what, state } = promise;
  return markup`<li class="${state}">
    <p>${words.texts.promise(who, what)}</p>
    <p class="when">${whenOf(promise, words)}</p>
  </li>`;
}

function whenOf({ state, dueAt, doneAt, late }: PublicPromise, { texts, time }: PageWords): string {
  if (state === 'kept') return texts.done(time(doneAt ?? dueAt));
  if (state === 'broken') return texts.notDone;
  return late ? texts.late(time(dueAt)) : texts.dueBy(time(dueAt));
}
