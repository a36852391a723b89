import type { gesture as en } from '../en/gesture.js';
import { plural } from '../plural.js';

export const gesture: typeof en = {
  states: {
    awaiting: 'Ждёт согласования',
    granted: 'Подарен',
    refused: 'Отказано',
    expired: 'Срок истёк',
    reversed: 'Отменён',
  },
  withinPolicy: 'В рамках политики',
  moods: { calm: 'Спокойно', unsure: 'Неясно', upset: 'С обидой', gone: 'Уже ушёл' },
  leftAs: {
    calm: 'гость ушёл спокойно',
    unsure: 'как ушёл, неясно',
    upset: 'гость ушёл с обидой',
    gone: 'гость ушёл, не дождавшись',
  },
  howLeft: 'Как ушёл гость?',
  voucher: 'Код',
  vouchers: {
    issued: 'Код не использован',
    opened: 'Код открыт',
    redeemed: 'Код погашен',
    expired: 'Срок кода истёк',
    cancelled: 'Код отменён',
  },
  kinds: {
    treat: 'Угощение',
    upgrade: 'Повышение класса',
    redo: 'Сделать заново',
    fix: 'Решение проблемы',
    time: 'Время',
    money: 'Возврат денег',
    money_later: 'На следующий раз',
    points: 'Баллы',
    attention: 'Внимание',
  },
  losses: { money: 'деньги', product: 'товар', service: 'услуга', attention: 'внимание' },
  severities: { 1: 'Мелочь', 2: 'Неприятно', 3: 'Плохо', 4: 'Серьёзно' },
  severity: 'Тяжесть',
  budget: {
    leftTo: (day: string) => `до ${day}`,
    healthy: 'Запас хороший',
    low: 'Остаётся мало',
    exhausted: 'Израсходован',
    about: (n: number) =>
      `хватит примерно на ${n} ${plural('ru', n, { one: 'обычный жест', few: 'обычных жеста', many: 'обычных жестов', other: 'обычного жеста' })}`,
    askInstead: 'можно запросить согласование',
    meter: (v: { left: string; allotted: string }) => `Осталось ${v.left} из ${v.allotted}`,
  },
};
