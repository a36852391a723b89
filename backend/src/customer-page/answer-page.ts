import { PROBLEM_STATUS, type ProblemCode } from '@amends/shared/problems.js';
import { HttpStatus, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pagePath } from '../gestures/page-path.js';
import { Refused } from '../http/refused.js';
import { VoucherLedger } from '../ledger/voucher-ledger.js';
import { SETTINGS, type Settings } from '../settings.js';
import { isVisit } from './is-visit.js';
import { LeaveIdea } from './leave-idea.js';
import type { Notice } from './notice.js';
import { ideaOf, type PageForm, ratingOf, textIn } from './page-form.js';
import { preparePage } from '../http/page-headers.js';
import { pageLocale, rememberLanguage } from './page-language.js';
import type { PageTexts } from './page-texts.en.js';
import { type Found, Pages } from './pages.js';
import { PickOption } from './pick-option.js';
import { RateGesture } from './rate-gesture.js';
import { writePage } from './write-page.js';

const THANKS_FOR = ['rating', 'idea'] as const;

/** Refusals that leave the customer on their page, each with its sentence there. */
const NOTICE_OF: Partial<Record<ProblemCode, keyof PageTexts['problem']>> = {
  rating_closed: 'rating_closed',
  too_many_attempts: 'too_many',
};

/** Answers a customer's browser: with the page itself, or after a form with the way back to it. */
@Injectable()
export class AnswerPage {
  constructor(
    private readonly pages: Pages,
    private readonly vouchers: VoucherLedger,
    private readonly rateGesture: RateGesture,
    private readonly ideas: LeaveIdea,
    private readonly pickOption: PickOption,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async show(token: string, request: FastifyRequest, reply: FastifyReply, refused?: Refusal): Promise<void> {
    const found = await this.pages.find(token, request.ip);
    if (found.kind === 'choice' && found.row.gestureId !== null) return this.goTo(found.row.gestureId, reply);
    if (isVisit(request) && hasUnopenedCode(found)) await this.vouchers.open(found.row.id);
    rememberLanguage(request, reply);
    const locale = pageLocale(request, found.row.customerLocale);
    const page = await this.pages.view(found, locale);
    const notice = refused?.notice ?? thanksOf(request);
    void preparePage(reply, locale)
      .status(refused?.status ?? HttpStatus.OK)
      .send(writePage(page, `/g/${token}`, notice));
  }

  async rate(token: string, form: PageForm, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const read = ratingOf(form);
    if ('notice' in read) return this.show(token, request, reply, refusal('invalid_request', read.notice));
    const typed = { rating: String(read.value.rating), text: read.value.comment ?? '' };
    const act = this.rateGesture.rate(token, request.ip, read.value);
    await this.backTo(token, request, reply, 'rating', act, typed);
  }

  async leaveIdea(token: string, form: PageForm, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const read = ideaOf(form);
    if ('notice' in read) return this.show(token, request, reply, refusal('invalid_request', read.notice));
    const act = this.ideas.leave(token, request.ip, read.value);
    await this.backTo(token, request, reply, 'idea', act, { text: read.value });
  }

  async choose(token: string, form: PageForm, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    try {
      const gestureId = await this.pickOption.pick(token, request.ip, textIn(form, 'optionId'));
      this.goTo(gestureId, reply);
    } catch (error) {
      if (!(error instanceof Refused) || !keepsCustomerHere(error)) throw error;
      // whatever became of it, the page itself knows: chosen by somebody else, withdrawn, over, or still open
      await this.show(token, request, reply, refusal(error.code, { problem: 'choice_gone', at: 'choice' }));
    }
  }

  /** Post, redirect, get: reloading the page sends nothing again. */
  private async backTo(
    token: string,
    request: FastifyRequest,
    reply: FastifyReply,
    at: (typeof THANKS_FOR)[number],
    act: Promise<void>,
    typed: { rating?: string; text: string },
  ): Promise<void> {
    try {
      await act;
    } catch (error) {
      const problem = error instanceof Refused ? NOTICE_OF[error.code] : undefined;
      if (!(error instanceof Refused) || problem === undefined) throw error;
      return this.show(token, request, reply, refusal(error.code, { problem, at, typed }));
    }
    void reply.redirect(`/g/${token}?thanks=${at}#${at}`, HttpStatus.SEE_OTHER);
  }

  private goTo(gestureId: string, reply: FastifyReply): void {
    void reply
      .header('cache-control', 'private, no-store')
      .redirect(pagePath(this.settings.pageSecret, gestureId), HttpStatus.SEE_OTHER);
  }
}

const hasUnopenedCode = ({ kind, row }: Found): boolean =>
  kind === 'gesture' && row.state === 'granted' && row.voucherState === 'issued';

/** Whether the page itself can say it: the choice is made, over, or this option of it cannot be given now. */
const keepsCustomerHere = ({ code }: Refused): boolean =>
  PROBLEM_STATUS[code] < 500 && code !== 'not_found' && code !== 'too_many_attempts';

interface Refusal {
  status: number;
  notice: Notice;
}

const refusal = (code: ProblemCode, notice: Notice): Refusal => ({ status: PROBLEM_STATUS[code], notice });

function thanksOf(request: FastifyRequest): Notice | null {
  const thanked = (request.query as Record<string, unknown>)['thanks'];
  const thanksFor = THANKS_FOR.find((what) => what === thanked);
  return thanksFor ? { thanksFor } : null;
}
