import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { pagePath } from '../gestures/page-path.js';
import { SETTINGS, type Settings } from '../settings.js';
import { domainOf } from './domain-of.js';
import { type Mail, type Postbox, POSTBOX, RefusedForGood } from './mail.js';
import { MessageActs } from './message-acts.js';
import type { ClaimedMessage } from './message-facts.js';
import { oneLine } from './one-line.js';
import { writeMessage } from './write-message.js';

const LOOK_EVERY_MS = 2_000;
/** Longer than any attempt takes. */
const LEASE_SECONDS = 120;

/**
 * Sends what is due, in any number of processes at once. A message is accepted twice only where the process (or its
 * connection) dies between the mail server's yes and the note of it; then it is the same message with the same Message-ID.
 */
@Injectable()
export class SendMessages implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(SendMessages.name);
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> | null = null;
  private stopping = false;
  private failing = false;

  constructor(
    private readonly acts: MessageActs,
    @Inject(POSTBOX) private readonly postbox: Postbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.round;
  }

  /** Sends one after the other until nothing is due. @returns how many went out */
  async sendDue(): Promise<number> {
    let sent = 0;
    while (!this.stopping) {
      const message = await this.acts.claim(domainOf(this.settings.mailFrom), LEASE_SECONDS);
      if (!message) break;
      sent += (await this.deliver(message)) ? 1 : 0;
    }
    return sent;
  }

  private async look(): Promise<void> {
    if (this.round) return;
    this.round = this.sendDue().then(
      () => (this.failing = false),
      (error: unknown) => {
        if (!this.failing) this.log.error(`messages wait: ${wordsOf(error)}`);
        this.failing = true;
      },
    );
    await this.round;
    this.round = null;
  }

  private async deliver(message: ClaimedMessage): Promise<boolean> {
    let answer: string;
    try {
      answer = await this.postbox.send(this.mailOf(message));
    } catch (error) {
      await this.acts.finish(message, error instanceof RefusedForGood ? 'refused' : 'again', wordsOf(error));
      return false;
    }
    await this.acts.finish(message, 'sent', answer);
    return true;
  }

  private mailOf(message: ClaimedMessage): Mail {
    const { publicUrl, pageSecret } = this.settings;
    const written = writeMessage(message, publicUrl + pagePath(pageSecret, message.gestureId));
    return {
      ...written,
      messageId: message.messageId,
      to: { name: oneLine(message.name ?? '').replaceAll(/["<>\\]/g, ''), address: message.to },
    };
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
