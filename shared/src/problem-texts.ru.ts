import type { FactReader, ProblemTexts } from './problem-text.js';

/** What can be done about too much money. */
const wayOn = (f: FactReader, within: string): string => {
  if (f.text('approver') === 'nobody') return `Согласовать это больше некому: выберите лучшее ${within}.`;
  return f.denied('canRequestApproval')
    ? `Выберите лучшее ${within}.`
    : `Запросите согласование или выберите лучшее ${within}.`;
};

export const problemTextsRu: ProblemTexts = {
  title: {
    option_not_in_policy: 'Нет в политике',
    option_paused: 'Временно недоступно',
    policy_superseded: 'Политика изменилась',
    category_not_covered: 'Для других случаев',
    below_minimum_severity: 'Для более тяжёлых случаев',
    amount_out_of_range: 'Такая сумма не подходит',
    customer_required: 'Для кого?',
    customer_limit_reached: 'Этому гостю уже дарили',
    over_authority_limit: 'Больше вашего лимита',
    over_budget: 'Больше, чем осталось',
    invalid_request: 'Проверьте данные',
    idempotency_key_missing: 'Нет заголовка Idempotency-Key',
    idempotency_key_invalid: 'Idempotency-Key — не UUID',
    invalid_cursor: 'Такой страницы нет',
    not_signed_in: 'Войдите',
    invalid_credentials: 'Почта или пароль не подходят',
    cross_site: 'Запрос с другого сайта',
    not_allowed: 'Не входит в вашу роль',
    own_request: 'Это ваш запрос',
    not_found: 'Не найдено',
    method_not_allowed: 'Здесь так нельзя',
    draft_changed: 'Черновик уже сохранили',
    draft_not_open: 'Черновик уже отправлен',
    email_taken: 'Такая почта уже занята',
    budget_not_open: 'Период закончился',
    last_admin: 'Нужен администратор',
    not_reversible: 'Отменить уже нельзя',
    already_settled: 'Ответ уже дан',
    choice_settled: 'Уже выбрано',
    promise_settled: 'По обещанию уже отчитались',
    rating_closed: 'Ваш ответ сохранён',
    voucher_not_redeemable: 'Этот код использовать нельзя',
    month_closed: 'Месяц закрыт',
    too_many_views: 'Больше сохранить нельзя',
    month_open: 'Месяц ещё открыт',
    month_not_ready: 'Закрывать пока рано',
    already_journaled: 'Уже проведено',
    not_reconciled: 'Пока не сходится',
    body_too_large: 'Слишком много данных',
    unsupported_media_type: 'Нужен JSON',
    gl_accounts_unmapped: 'Не хватает счетов',
    idempotency_key_reused: 'Ключ уже занят',
    envelope_exceeded: 'В бюджете отдела столько нет',
    below_committed: 'Уже подарено или в резерве',
    voucher_amount_exceeded: 'Больше, чем осталось на коде',
    unreadable_file: 'Файл не читается',
    policy_needs_5_to_10_options: 'Нужно от 5 до 10 вариантов',
    no_published_policy: 'Политики ещё нет',
    budget_frozen: 'Этот бюджет проверяют',
    too_many_attempts: 'Слишком много попыток',
    internal_error: 'Ошибка на нашей стороне',
    database_unavailable: 'Нет связи с базой данных',
    busy: 'Сейчас слишком много запросов',
  },
  detail: {
    option_not_in_policy: 'Этого варианта нет в политике вашего отдела. Ничего не подарено; выберите из списка.',
    option_paused: (f) => {
      const reason = f.text('reason');
      return `Вариант временно отключён${reason ? `: ${reason}` : ''}. Ничего не подарено; выберите другой.`;
    },
    policy_superseded: 'Пока вы выбирали, политика изменилась. Ничего не подарено; список уже новый, выберите ещё раз.',
    category_not_covered: 'Этот вариант не для такой причины. Выберите подходящий.',
    below_minimum_severity: (f) =>
      `Вариант для тяжести от ${f.number('minSeverity')}, а здесь ${f.number('severity')}. Если всё серьёзнее, чем кажется, поднимите тяжесть.`,
    amount_out_of_range: (f) =>
      f.number('minMinor') === f.number('maxMinor')
        ? `Этот вариант всегда стоит ${f.money('minMinor')}.`
        : `Для этого варианта можно от ${f.money('minMinor')} до ${f.money('maxMinor')}.`,
    customer_required: (f) =>
      `Одному гостю это можно дарить не чаще ${f.number('perCustomer90Days')} раз за 90 дней, поэтому укажите, для кого: имя, бронь, место или номер.`,
    customer_limit_reached: (f) =>
      `За 90 дней гость уже получил это ${f.number('given')} раз, больше нельзя. Снова можно с ${f.day('possibleFrom')}; пока поможет другой вариант.`,
    over_authority_limit: (f) =>
      `Сами вы можете подарить до ${f.money('limitMinor')}, а здесь ${f.money('amountMinor')}. ${wayOn(f, 'в пределах лимита')}`,
    over_budget: (f) =>
      `В бюджете осталось ${f.money('remainingMinor')}, а нужно ${f.money('amountMinor')}. ${wayOn(f, 'из того, на что хватает')}`,
    invalid_request: 'В запросе чего-то не хватает или что-то не так. Ничего не изменилось.',
    idempotency_key_missing: 'Передайте заголовок Idempotency-Key с UUID, чтобы повторный запрос не сработал дважды.',
    idempotency_key_invalid: 'Заголовок Idempotency-Key должен быть UUID.',
    invalid_cursor: 'Метка страницы неизвестна. Начните с первой страницы.',
    not_signed_in: 'Вы не вошли, или сеанс закончился. Войдите и продолжайте: ничего не пропало.',
    invalid_credentials: 'Такая почта и пароль не подходят друг к другу. Проверьте и попробуйте ещё раз.',
    cross_site: 'Запрос пришёл не из Amends, поэтому он отклонён.',
    not_allowed: 'Это не входит в вашу роль.',
    own_request: 'На свой запрос не отвечают. Это сделает кто-то другой.',
    not_found: 'Здесь нет ничего, что вам можно видеть.',
    method_not_allowed: 'По этому адресу так сделать нельзя.',
    draft_changed: (f) =>
      `После того как вы открыли черновик, его сохранили: ${f.text('savedBy') ?? 'другой руководитель'}. Ничего не перезаписано: посмотрите новую версию и сохраните свою ещё раз.`,
    draft_not_open: 'Черновик ждёт второго согласия или своей даты. Чтобы изменить его, сначала отзовите.',
    email_taken: 'С этой почтой уже входит другой человек. Ничего не изменилось.',
    budget_not_open: 'Это бюджет прошедшего периода. Ничего не изменилось: измените текущий.',
    last_admin:
      'Роль администратора нельзя снять с себя, и один администратор должен остаться. Это может сделать другой администратор.',
    not_reversible: (f) => {
      switch (f.text('cause')) {
        case 'voucher_redeemed':
          return 'Код уже использован, поэтому жест остаётся. Ничего не изменилось.';
        case 'too_late':
          return 'Ваши 30 минут прошли. Руководитель ещё может отменить жест, указав причину.';
        default:
          return 'Отменить можно только действующий жест. Ничего не изменилось.';
      }
    },
    already_settled: 'На этот запрос уже ответили, или его срок истёк. Ничего не изменилось.',
    choice_settled: (f) =>
      f.text('state') === 'chosen'
        ? 'Выбор уже сделан. Второй раз ничего не подарено.'
        : 'Этот выбор закрыт: его отменили или время вышло. Ничего не подарено.',
    promise_settled: 'По этому обещанию уже отметили, чем оно закончилось. Ничего не изменено.',
    rating_closed: 'Ответ можно изменить в течение суток. Ваш дан раньше и остаётся как есть.',
    voucher_not_redeemable: (f) => {
      switch (f.text('state')) {
        case 'redeemed':
          return 'Этот код уже использован. Второй раз с него ничего не списано.';
        case 'expired':
          return 'Срок кода вышел. Поможет новый жест: гость не должен уйти ни с чем.';
        case 'cancelled':
          return 'Жест, к которому относится код, отменён, поэтому код недействителен.';
        default:
          return 'Сейчас этот код использовать нельзя.';
      }
    },
    month_closed: 'Этот месяц закрыт, его курсы не меняются. Ничего не записано: сначала месяц нужно открыть снова.',
    too_many_views: 'У вас сохранено столько видов, сколько возможно. Удалите ненужный и сохраните этот ещё раз.',
    month_open: 'Провести или открыть заново можно только закрытый месяц. Ничего не изменилось: сначала закройте его.',
    month_not_ready: (f) => {
      switch (f.text('kind')) {
        case 'not_over':
          return 'В этом отделе месяц ещё не закончился. Ничего не изменилось.';
        case 'requests_waiting':
          return `На запросы этого месяца ещё не ответили: ${f.number('count')}. После ответа месяц можно закрыть.`;
        case 'choices_open':
          return `Клиент ещё выбирает: ${f.number('count')}. Когда он решит, месяц можно закрыть.`;
        case 'budget_frozen':
          return 'Один из бюджетов отдела заморожен. Сначала разберите тревогу, потом закройте месяц.';
        default:
          return 'Журнал не сходится, поэтому ничего не закрыто. Где именно, показывает сверка.';
      }
    },
    already_journaled:
      'Этот месяц уже есть в проводках, второй раз ничего не проведено. Выгрузите те же проводки ещё раз.',
    not_reconciled:
      'В этом бюджете пока не всё сходится, поэтому он остаётся замороженным. Что именно, показывает сверка.',
    body_too_large: 'Запрос больше 64 КБ. Ничего не изменилось.',
    unsupported_media_type: 'Отправьте запрос как application/json.',
    gl_accounts_unmapped:
      'Не все счета сопоставлены, поэтому ничего не проведено. Укажите счета и создайте проводки снова.',
    idempotency_key_reused:
      'Этот Idempotency-Key уже использован для другого запроса. Ничего не изменилось; возьмите новый ключ.',
    envelope_exceeded: (f) =>
      `У отдела на этот период осталось ${f.money('remainingMinor')}, а нужно ${f.money('amountMinor')}.`,
    below_committed: (f) => `${f.money('committedMinor')} уже подарено или в резерве, поэтому меньше сделать нельзя.`,
    voucher_amount_exceeded: (f) =>
      `На коде осталось ${f.money('remainingMinor')}, а нужно ${f.money('amountMinor')}. Ничего не списано.`,
    unreadable_file: 'Такую таблицу прочитать нельзя: в первой строке нужны названия столбцов. Ничего не изменено.',
    policy_needs_5_to_10_options: (f) => `В политике должно быть от 5 до 10 вариантов, а сейчас: ${f.number('count')}.`,
    no_published_policy: 'Ваш отдел ещё не опубликовал политику. Это может сделать руководитель.',
    budget_frozen:
      'Финансовая служба проверяет этот бюджет, и пока в нём ничего не движется. Ничего не подарено и ничего не потеряно: подарить может коллега, или спросите руководителя.',
    too_many_attempts: (f) => `Слишком много неудачных попыток. Попробуйте через ${f.number('retryAfterMinutes')} мин.`,
    internal_error: 'Что-то сломалось у нас. Повторите: один и тот же запрос дважды не выполняется.',
    database_unavailable:
      'База данных не отвечает. Повторите через минуту: один и тот же запрос дважды не выполняется.',
    busy: 'Слишком много запросов сразу. Повторите чуть позже: один и тот же запрос дважды не выполняется.',
  },
};
