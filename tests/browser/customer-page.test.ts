import { randomUUID } from 'node:crypto';
import type { ChoiceAnswer } from '@amends/shared/contract/choice.js';
import type { Desk } from '@amends/shared/contract/desk.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { barriersOn } from '../support/axe.js';
import { useScreens } from '../support/screens.js';

const NARROWEST_PX = 320;
/** What a till's printer takes, and a sheet of A4, in CSS pixels. */
const SLIP = { width: 280, height: 800 };
const SHEET = { width: 718, height: 1_000 };

const screens = useScreens();

const WORDS = {
  en: {
    question: 'Is it settled?',
    comment: 'What should we know?',
    send: 'Send',
    answered: 'Your answer: 4 of 5',
    idea: 'An idea for us?',
    ideaBox: 'What would have helped you, or would help the next person?',
    sendIdea: 'Send the idea',
    thanksIdea: 'Your idea is with the head of the department.',
    choose: 'Choose this',
    other: 'Русский',
    otherQuestion: 'Вопрос решён?',
  },
  ru: {
    question: 'Вопрос решён?',
    comment: 'Что нам стоит знать?',
    send: 'Отправить',
    answered: 'Ваш ответ: 4 из 5',
    idea: 'Есть идея?',
    ideaBox: 'Что помогло бы вам тогда или поможет следующему?',
    sendIdea: 'Отправить идею',
    thanksIdea: 'Ваша идея у руководителя отдела.',
    choose: 'Выбрать',
    other: 'English',
    otherQuestion: 'Is it settled?',
  },
} satisfies Record<Locale, Record<string, string>>;

/** Speaks to the API for somebody who serves in the demo company's gate. */
async function post<Body>(path: string, wish: (desk: Desk) => object): Promise<Body> {
  const { request } = await screens.visit({ size: 'phone', locale: 'en', as: 'staff2@gate.auvera.example' });
  const desk = (await (await request.get('/api/desk')).json()) as Desk;
  const headers = { 'x-amends-client': 'test', 'idempotency-key': randomUUID() };
  const answer = await request.post(path, { data: wish(desk), headers });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as Body;
}

/** What suits a long wait, options with a code first. */
const fitsOf = ({ policy, categories }: Desk) => {
  const { id: categoryId } = categories.find(({ slug }) => slug === 'wait')!;
  const optionIds = policy.options
    .filter((option) => option.categoryIds.includes(categoryId) && option.minSeverity <= 2 && option.refusal === null)
    .toSorted((a, b) => Number(b.carriesCode) - Number(a.carriesCode))
    .map(({ id }) => id);
  return {
    categoryId,
    severity: 2,
    optionIds,
    customer: { reference: randomUUID().slice(0, 8), name: 'Anna Petrova' },
  };
};

async function aPath(): Promise<string> {
  const { gesture } = await post<GestureAnswer>('/api/gestures', (desk) => {
    const { optionIds, ...wish } = fitsOf(desk);
    return { ...wish, optionId: optionIds[0] };
  });
  return gesture.pagePath!;
}

async function anOffer(): Promise<string> {
  const { choice } = await post<ChoiceAnswer>('/api/choices', (desk) => {
    const { optionIds, ...wish } = fitsOf(desk);
    return { ...wish, optionIds: optionIds.slice(0, 2) };
  });
  return choice.pagePath;
}

const visit = (locale: Locale, withoutScripts = true): Promise<Page> =>
  screens.visit({ size: 'phone', locale, withoutScripts });

const width = (page: Page): Promise<number> => page.locator('html').evaluate((html) => html.scrollWidth);

describe.each(['en', 'ru'] as const)('without scripts, in %s', (locale) => {
  const words = WORDS[locale];

  it('a customer answers by keyboard and leaves an idea', async () => {
    const page = await visit(locale);
    await page.goto(await aPath());
    await page.getByRole('radio', { name: /^3/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: /^4/ }).isChecked()).toBe(true);
    await page.getByLabel(words.comment).fill('Timur helped at once.');
    await page.getByRole('button', { name: words.send }).click();
    await page.getByText(words.answered).waitFor();
    expect(new URL(page.url()).search).toBe('?thanks=rating');
    await page.getByText('Timur helped at once.').first().waitFor();

    await page.getByText(words.idea).click();
    await page.getByLabel(words.ideaBox).fill('A clock at the gate.');
    await page.getByRole('button', { name: words.sendIdea }).click();
    await page.getByText(words.thanksIdea).waitFor();
    await page.getByText(words.answered).waitFor();
  });

  it('a customer chooses, and has the code', async () => {
    const page = await visit(locale);
    await page.goto(await anOffer());
    await page.getByRole('button', { name: words.choose }).nth(1).click();
    await page.getByText(words.question).waitFor();
    expect(await page.locator('h2').first().textContent()).toBeTruthy();
  });

  it('shows everybody the same, in light and dark, and nothing wider than a narrow phone', async () => {
    const page = await visit(locale, false);
    for (const path of [await aPath(), await anOffer(), `/g/${'A'.repeat(43)}`]) {
      await page.goto(path);
      expect(await barriersOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOn(page, ['cat.color'])).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      const size = page.viewportSize()!;
      await page.setViewportSize({ ...size, width: NARROWEST_PX });
      expect(await width(page)).toBe(NARROWEST_PX);
      await page.setViewportSize(size);
    }
  });

  it('keeps the other language once it is chosen', async () => {
    const page = await visit(locale);
    const path = await aPath();
    await page.goto(path);
    await page.getByRole('link', { name: words.other }).click();
    await page.getByText(words.otherQuestion).waitFor();
    await page.goto(path);
    await page.getByText(words.otherQuestion).waitFor();
  });
});

it.each([SLIP, SHEET])('prints the code and what follows, without forms, on paper $width px wide', async (paper) => {
  const page = await visit('en');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await page.goto(await aPath());
  const qr = (await page.locator('svg.qr').boundingBox())!;
  expect(qr.width).toBeGreaterThan(100);
  expect(qr.x + qr.width).toBeLessThanOrEqual(paper.width);
  expect(await width(page)).toBeLessThanOrEqual(paper.width);
  expect(await page.locator('form:visible, nav:visible').count()).toBe(0);
});
