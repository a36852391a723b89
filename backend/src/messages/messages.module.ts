import { Module } from '@nestjs/common';
import { GesturesModule } from '../gestures/gestures.module.js';
import { SETTINGS, type Settings } from '../settings.js';
import { ContactCustomer } from './contact-customer.js';
import { filePostbox } from './file-postbox.js';
import { type Postbox, POSTBOX } from './mail.js';
import { MessageActs } from './message-acts.js';
import { MessagesController } from './messages.controller.js';
import { PlanMessages } from './plan-messages.js';
import { ReadMessages } from './read-messages.js';
import { SendMessages } from './send-messages.js';
import { smtpPostbox } from './smtp-postbox.js';

const postboxOf = ({ smtpUrl, outboxDir, mailFrom }: Settings): Postbox =>
  smtpUrl === undefined ? filePostbox(outboxDir, mailFrom) : smtpPostbox(smtpUrl, mailFrom);

@Module({
  imports: [GesturesModule],
  controllers: [MessagesController],
  providers: [
    ContactCustomer,
    MessageActs,
    PlanMessages,
    ReadMessages,
    SendMessages,
    { provide: POSTBOX, inject: [SETTINGS], useFactory: postboxOf },
  ],
  exports: [POSTBOX],
})
export class MessagesModule {}
