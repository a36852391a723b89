import type { LocalizedText } from '@amends/shared/locale.js';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { MinuteJobs } from '../../database/minute-jobs.js';
import { domainOf } from '../../messages/domain-of.js';
import { type Postbox, POSTBOX } from '../../messages/mail.js';
import { type Settings, SETTINGS } from '../../settings.js';
import { CLAIM_HEAD_MAIL, type ClaimedHead, HEAD_MAIL_FAILED, HEAD_MAIL_SENT } from './heads-mail.queries.js';
import { COMPANY } from './proof.queries.js';
import { SealKeys } from './seal-keys.js';
import { type SealRow, SEALS_FROM } from './seals.queries.js';
import { writeHeadMail } from './write-head-mail.js';

/**
 * Mails the newest head once a day to those who keep it, in any number of processes. It is accepted twice only where a
 * process dies between the mail server's yes and the note of it; then under the same Message-ID.
 */
@Injectable()
export class HeadsMail implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger(HeadsMail.name);
  private round: Promise<unknown> | null = null;

  constructor(
    private readonly database: Database,
    private readonly keys: SealKeys,
    private readonly jobs: MinuteJobs,
    @Inject(POSTBOX) private readonly postbox: Postbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    if (this.settings.headsMail.length === 0) return;
    // not waited for: a mail server that is slow holds up no other job
    this.jobs.add('mail the newest head', () => Promise.resolve(this.look()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.round;
  }

  /** Sends what is to be sent today and is not out yet. @returns how many went out */
  async sendDue(): Promise<number> {
    let sent = 0;
    for (const address of this.settings.headsMail) {
      const [claimed] = await this.database.query<ClaimedHead>(CLAIM_HEAD_MAIL, [address]);
      if (claimed && (await this.deliver(address, claimed))) sent += 1;
    }
    return sent;
  }

  private look(): void {
    this.round ??= this.sendDue()
      .catch((error: unknown) => this.log.error(`heads wait to be mailed: ${wordsOf(error)}`))
      .finally(() => (this.round = null));
  }

  private async deliver(address: string, { day, seal, attempt }: ClaimedHead): Promise<boolean> {
    let answer: string;
    try {
      answer = await this.postbox.send(await this.mailOf(address, day, seal));
    } catch (error) {
      this.log.error(`The head of seal ${seal} cannot be mailed to ${address} now: ${wordsOf(error)}`);
      await this.database.query(HEAD_MAIL_FAILED, [day, address, attempt, wordsOf(error)]);
      return false;
    }
    await this.database.query(HEAD_MAIL_SENT, [day, address, answer]);
    return true;
  }

  private async mailOf(address: string, day: string, number: number): Promise<ReturnType<typeof writeHeadMail>> {
    const [seal] = await this.database.query<SealRow>(SEALS_FROM, [number, 1]);
    const [company] = await this.database.query<{ name: LocalizedText }>(COMPANY, []);
    if (seal?.number !== number) throw new Error('it is not there any more');
    return writeHeadMail({
      day,
      address,
      domain: domainOf(this.settings.mailFrom),
      company: company?.name ?? { en: 'Amends', ru: 'Amends' },
      seal,
      publicKeys: Object.values(this.keys.publicKeys),
    });
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
