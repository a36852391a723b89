import { hash } from 'node:crypto';
import type { LocalizedText } from '@amends/shared/locale.js';
import type { Mail } from '../../messages/mail.js';
import { oneLine } from '../../messages/one-line.js';
import type { SealRow } from './seals.queries.js';

export interface HeadMailFacts {
  /** In UTC. */
  day: string;
  address: string;
  /** Of the sender's address. */
  domain: string;
  company: LocalizedText;
  seal: SealRow;
  /** Those that the verifier has to be given, 32 bytes in base64 each. */
  publicKeys: readonly string[];
}

const ID_LENGTH = 32;

/**
 * A head to be kept by somebody outside, in every language of the company and as text alone: nothing has to be opened or
 * loaded to copy it. Written twice for a day it is the same message.
 */
export function writeHeadMail({ day, address, domain, company, seal, publicKeys }: HeadMailFacts): Mail {
  const { number, sealedAt } = seal;
  const head = seal.head.toString('hex');
  const en = oneLine(company.en);
  const ru = oneLine(company.ru);
  const keys = publicKeys.map((key) => ` --key ${key}`).join('');
  return {
    messageId: `head-${day}-${hash('sha256', `${day} ${address} ${head}`).slice(0, ID_LENGTH)}@${domain}`,
    to: { name: '', address },
    subject: `${en}: seal ${number} of the ledger · печать реестра № ${number}`,
    text:
      [
        `${en} keeps every change of its budgets in a ledger that is sealed every minute. This is its newest seal. Keep this ` +
          'message where nobody at the company can reach it: with it you can prove later that nothing up to this seal was ' +
          'changed, rewritten or cut off.',
        `${ru} ведёт реестр, в котором записано каждое изменение бюджетов и который опечатывается каждую минуту. Это его ` +
          'последняя печать. Храните это письмо там, куда из компании никто не доберётся: по нему потом можно доказать, что ' +
          'до этой печати ничего не изменили, не переписали и не отрезали.',
        [
          `Seal · Печать: ${number}`,
          `Sealed · Опечатано: ${sealedAt}`,
          `Head · Хеш: ${head}`,
          `Signature · Подпись: ${seal.signature.toString('hex')}`,
          ...publicKeys.map((key) => `Public key · Открытый ключ: ${key}`),
        ].join('\n'),
        'To check: sign in as finance or as an auditor, open Seals, download the verifier and a proof of everything, and run ' +
          'this line with the name of that file. It says “Accepted”, or what is wrong. The line can be pasted under “Compare an older head as well” too. ' +
          'The public key stays the same from mail to mail: ask if it ever changes.',
        'Чтобы проверить, войдите как финансы или аудитор, откройте «Печати», скачайте программу и доказательство по всему ' +
          'реестру и выполните эту строку с именем этого файла. В ответ будет «Accepted» (принято) или сказано, что не так. ' +
          'Строка подходит и для «Сравнить и с прежней печатью». Открытый ключ не меняется от письма к письму: если он ' +
          'другой, спросите почему.',
        `node verify-amends-ledger.mjs amends-ledger-proof.ndjson${keys} --head ${number}:${head}`,
      ].join('\n\n') + '\n',
  };
}
