import type { policy as en } from '../en/policy.js';
import { plural } from '../plural.js';

export const policy: typeof en = {
  title: 'Что вы можете подарить',
  lead: (v: { limit: string; department: string }) =>
    `Каждый жест до ${v.limit} вы дарите сами. Отдел: ${v.department}. Спрашивать никого не нужно.`,
  version: (v: { version: number; day: string }) => `Версия ${v.version}, опубликована ${v.day}`,
  by: (name: string) => `автор: ${name}`,
  worth: (amount: string) => `для гостя это ${amount}`,
  range: (v: { min: string; max: string }) => `от ${v.min} до ${v.max}`,
  for: 'Для случаев',
  from: (name: string) => `начиная с тяжести «${name}»`,
  perCustomer: (n: number) =>
    `Одному гостю не чаще ${n} ${plural('ru', n, { one: 'раза', few: 'раз', many: 'раз', other: 'раза' })} за 90 дней`,
  noLimit: 'Столько раз, сколько нужно',
  days: (n: number) => `Код действует ${n} ${plural('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`,
  sameDay: 'Код действует до конца дня',
  say: 'Скажите',
  handOver: 'Как передать',
  restores: (loss: string) => `Возмещает: ${loss}`,
  paused: 'Временно отключено',
  reading: {
    first: 'Вы этого ещё не читали',
    firstDetail: 'Прочитайте один раз: руководитель увидит, что вы знаете, что можете подарить.',
    since: (version: number) => `Что нового после версии ${version}, которую вы читали`,
    confirm: 'Прочитано',
    read: (version: number) => `Версия ${version} вами прочитана.`,
  },
  noPolicy: 'У вас нет отдела',
  noPolicyDetail: 'Политика есть у каждого отдела. Если отдел должен быть, обратитесь к администратору.',
};
