/** What goes wrong, in the order in which it is offered. */
export const CATEGORIES = [
  {
    slug: 'wait',
    severity: 1,
    lost: 'service',
    name: { en: 'Long wait or delay', ru: 'Долгое ожидание или задержка' },
  },
  { slug: 'wrong', severity: 2, lost: 'product', name: { en: 'Wrong item or order', ru: 'Перепутан заказ' } },
  {
    slug: 'quality',
    severity: 2,
    lost: 'product',
    name: { en: 'Poor quality or unclean', ru: 'Плохое качество или грязно' },
  },
  {
    slug: 'fault',
    severity: 2,
    lost: 'service',
    name: { en: 'Equipment does not work', ru: 'Не работает оборудование' },
  },
  {
    slug: 'noise',
    severity: 2,
    lost: 'service',
    name: { en: 'Noise or disturbance', ru: 'Шум, мешали отдыхать' },
  },
  { slug: 'billing', severity: 2, lost: 'money', name: { en: 'Billing mistake', ru: 'Ошибка в счёте' } },
  {
    slug: 'booking',
    severity: 3,
    lost: 'service',
    name: { en: 'Booking lost or changed', ru: 'Бронь потеряна или изменена' },
  },
  {
    slug: 'rude',
    severity: 3,
    lost: 'attention',
    name: { en: 'Rude or indifferent treatment', ru: 'Грубость или безразличие' },
  },
  {
    slug: 'promise',
    severity: 3,
    lost: 'attention',
    name: { en: 'Promise not kept, no call back', ru: 'Не сдержали обещание, не перезвонили' },
  },
  {
    slug: 'property',
    severity: 3,
    lost: 'product',
    name: { en: 'Lost or damaged belongings', ru: 'Потеряны или повреждены вещи' },
  },
  {
    slug: 'denied',
    severity: 4,
    lost: 'service',
    name: { en: 'Service cancelled or refused', ru: 'Услугу отменили или в ней отказали' },
  },
  {
    slug: 'safety',
    severity: 4,
    lost: 'service',
    name: {
      en: 'Safety, health, allergy, discrimination',
      ru: 'Безопасность, здоровье, аллергия, дискриминация',
    },
    escalate: {
      en: 'Stop. Help first, call the duty manager; a gesture is only in addition and never replaces the report.',
      ru: 'Стоп. Сначала помогите и позовите дежурного менеджера. Жест возможен только в дополнение и не заменяет доклада о случившемся.',
    },
  },
] as const;
