import { randomUUID } from 'node:crypto';
import { LOCALES, type Locale } from '@amends/shared/locale.js';
import { problemDetail } from '@amends/shared/problem-texts.js';
import type { Page } from 'playwright-core';
import { barriersOn } from '../support/axe.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const HEAD = 'head@gate.auvera.example';
const STAFF = 'staff1@gate.auvera.example';
const FINANCE = 'finance@auvera.example';

const screens = useScreens();

const rows = (page: Page) => page.locator('main li[data-id]');
const titles = (page: Page): Promise<string[]> => rows(page).locator('h2').allInnerTexts();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function editor(locale: Locale = 'en', size: 'desktop' | 'phone' = 'desktop'): Promise<Page> {
  const page = await screens.visit({ size, locale, as: HEAD });
  await page.goto('/policy');
  await rows(page).first().waitFor();
  return page;
}

/** The draft as the server has it: what was tried before is gone. */
async function withoutDraft(): Promise<void> {
  await screens.db.owner.query(`
    DELETE FROM policy_option USING policy_version v
      WHERE policy_version_id = v.id AND v.state = 'draft';
    DELETE FROM policy_version WHERE state = 'draft'`);
}

afterEach(withoutDraft);

describe.each(LOCALES)('the policy editor in %s', (locale) => {
  const { policyEditor, grant } = TEXTS[locale];
  const { save, publish, fields, order, archive } = policyEditor;
  const saved = (page: Page) => page.getByText(save.saved({ time: '', by: null }).trim()).first();

  it('keeps an edit and a move by keyboard through a reload, and publishes them to the staff', async () => {
    const head = await editor(locale);
    const before = await titles(head);
    const first = before[0]!;
    await button(head, order.handle(first)).press('ArrowDown');
    expect(await titles(head)).toEqual([before[1], first, ...before.slice(2)]);

    await rows(head).first().getByRole('button', { name: policyEditor.edit }).click();
    await head.getByLabel(fields.inLanguage.en(fields.title)).fill(`Quiet hour, ${locale}`);
    await head.getByLabel(fields.inLanguage.ru(fields.title)).fill(`Тихий час, ${locale}`);
    await saved(head).waitFor();
    await head.reload();
    await rows(head).first().waitFor();
    const title = `${locale === 'en' ? 'Quiet hour' : 'Тихий час'}, ${locale}`;
    expect((await titles(head)).slice(0, 2)).toEqual([title, first]);

    await button(head, publish.now).click();
    await head.getByText(publish.done(0).split('0')[1]!.trim()).waitFor();
    const staff = await screens.visit({ size: 'phone', locale, as: STAFF });
    await staff.goto('/policy');
    await staff.getByRole('heading', { name: title }).waitFor();
    await staff.goto('/grant');
    await staff.locator('main button[aria-pressed]').first().tap();
    await staff.getByText(grant.fits.title).waitFor();
  });

  it('says why four options are not published', async () => {
    const page = await editor(locale);
    while ((await rows(page).count()) > 4) {
      await rows(page).first().getByRole('button', { name: policyEditor.edit }).click();
      await button(page, archive.button).click();
    }
    await button(page, publish.now).click();
    await page.getByText(problemDetail('policy_needs_5_to_10_options', { count: 4 }, locale)).waitFor();
  });

  it('is open to everybody in both themes, with an option open', async () => {
    const page = await editor(locale);
    await rows(page).first().getByRole('button', { name: policyEditor.edit }).click();
    await button(page, policyEditor.preview.button).click();
    await page.getByText(grant.fits.title).first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOn(page, ['color-contrast'])).toEqual([]);
  });
});

describe('an option', () => {
  const { policyEditor } = TEXTS.en;

  it('moves by dragging its handle', async () => {
    const page = await editor();
    const before = await titles(page);
    const handle = await button(page, policyEditor.order.handle(before[0]!)).boundingBox();
    const third = await rows(page).nth(2).boundingBox();
    await page.mouse.move(handle!.x + 5, handle!.y + 5);
    await page.mouse.down();
    await page.mouse.move(handle!.x + 5, third!.y + third!.height / 2, { steps: 12 });
    await page.mouse.move(handle!.x + 5, third!.y + third!.height - 2, { steps: 4 });
    await page.mouse.up();
    expect((await titles(page)).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
  });

  it('that is half written stays on the device through a reload, and is copied and removed', async () => {
    const page = await editor();
    const count = await rows(page).count();
    await button(page, policyEditor.add.button).click();
    await page.getByRole('dialog').getByRole('button', { name: TEXTS.en.gesture.kinds.upgrade }).click();
    await page.keyboard.type('Window seat');
    await page.getByText(policyEditor.save.kept(1)).waitFor();
    await page.reload();
    await page.getByText(policyEditor.save.kept(1)).waitFor();
    expect((await titles(page)).at(-1)).toBe('Window seat');
    await rows(page).last().getByRole('button', { name: policyEditor.edit }).click();
    await button(page, policyEditor.duplicate).click();
    expect(await rows(page).count()).toBe(count + 2);
    await button(page, policyEditor.remove).click();
    await rows(page).last().getByRole('button', { name: policyEditor.edit }).click();
    await button(page, policyEditor.remove).click();
    expect(await rows(page).count()).toBe(count);
  });
});

describe('a department without a policy', () => {
  const { policyEditor, gesture } = TEXTS.en;
  const { fields } = policyEditor;

  async function aNewDepartment(): Promise<string> {
    const email = 'head@spa.auvera.example';
    const admin = await screens.visit({ size: 'desktop', locale: 'en', as: 'admin@auvera.example' });
    await admin.goto('/people');
    const post = async (path: string, data: unknown): Promise<{ id: string }> => {
      const answer = await admin.request.post(path, {
        data,
        headers: { 'Idempotency-Key': randomUUID(), 'Sec-Fetch-Site': 'same-origin' },
      });
      expect(answer.status()).toBe(201);
      return answer.json() as Promise<{ id: string }>;
    };
    const { id } = await post('/api/departments', {
      slug: 'spa',
      name: { en: 'Spa', ru: 'Спа' },
      currency: 'EUR',
      timeZone: 'Asia/Almaty',
    });
    await post('/api/employees', {
      email,
      name: { en: 'Ida Stone', ru: 'Ида Стоун' },
      locale: 'en',
      roles: [{ role: 'head', departmentId: id }],
    });
    return email;
  }

  it('gets one written from nothing and published', async () => {
    const page = await screens.visit({ size: 'desktop', locale: 'en', as: await aNewDepartment() });
    await page.goto('/policy');
    await page.getByText(policyEditor.firstRun.title(5)).waitFor();
    for (const [i, kind] of (['treat', 'upgrade', 'redo', 'fix', 'attention'] as const).entries()) {
      if (i > 0) await button(page, policyEditor.add.button).click();
      const scope = i > 0 ? page.getByRole('dialog') : page.locator('main');
      await scope.getByRole('button', { name: gesture.kinds[kind] }).first().click();
      for (const name of ['title', 'say', 'handOver'] as const) {
        await page.getByLabel(fields.inLanguage.en(fields[name])).fill(`${name} of ${kind}`);
        await page.getByLabel(fields.inLanguage.ru(fields[name])).fill(`${name}: ${kind}`);
      }
      await page.getByLabel(`${fields.cost}, EUR`).fill('12.50');
      await page.getByLabel(`${fields.worth}, EUR`).fill('20');
      await button(page, 'Long wait or delay').click();
      await button(page, policyEditor.done).click();
    }
    await button(page, policyEditor.publish.now).click();
    await page.getByText(policyEditor.publish.done(1)).waitFor();
    await page.getByText('Version 1 is in force').first().waitFor();
  });
});

describe('two heads', () => {
  const { policyEditor } = TEXTS.en;

  it('are told of each other’s save, and nothing is lost without a choice', async () => {
    const [one, two] = [await editor(), await editor()];
    const rename = async (page: Page, title: string): Promise<void> => {
      await rows(page).first().getByRole('button', { name: policyEditor.edit }).click();
      await page.getByLabel(policyEditor.fields.inLanguage.en(policyEditor.fields.title)).fill(title);
    };
    await rename(one, 'From the first');
    await one.getByText(/^Saved /u).waitFor();
    await rename(two, 'From the second');
    await two.getByText(policyEditor.conflict.detail).waitFor();
    await two.getByText('From the first').waitFor();
    await button(two, policyEditor.conflict.mine).click();
    await two.getByText(/^Saved /u).waitFor();
    await one.reload();
    await one.getByRole('heading', { name: 'From the second' }).waitFor();
  });
});

describe('a pause', () => {
  const { policyEditor } = TEXTS.en;

  it('takes the option from the staff’s screen and gives it back, with a reason', async () => {
    const page = await editor();
    const [title = ''] = await titles(page);
    const { pause } = policyEditor;
    await button(page, pause.pauseNamed(title)).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: pause.pause }).click();
    await dialog.getByText(pause.reasonMissing).waitFor();
    await dialog.getByRole('textbox').fill('Out of stock until Friday');
    await dialog.getByRole('button', { name: pause.pause }).click();
    await page.getByText(pause.paused(title)).waitFor();

    const staff = await screens.visit({ size: 'phone', locale: 'en', as: STAFF });
    await staff.goto('/policy');
    await staff.getByText(TEXTS.en.policy.paused).waitFor();

    await button(page, pause.resumeNamed(title)).click();
    await dialog.getByRole('textbox').fill('Delivered');
    await dialog.getByRole('button', { name: pause.resume }).click();
    await page.getByText(pause.resumed(title)).waitFor();
  });
});

describe('words for the customer', () => {
  const { policyEditor } = TEXTS.en;

  it('that accuse are pointed out until the head keeps them', async () => {
    const page = await editor();
    await rows(page).first().getByRole('button', { name: policyEditor.edit }).click();
    await page.getByLabel(policyEditor.fields.inLanguage.en(policyEditor.fields.say)).fill('Calm down, please.');
    await page.getByText(policyEditor.hints.accuses('calm down')).waitFor();
    await button(page, policyEditor.hints.keep).click();
    await page.getByText(policyEditor.hints.accuses('calm down')).waitFor({ state: 'detached' });
  });
});

describe('the second yes', () => {
  const { policyEditor, confirmations } = TEXTS.en;

  it('waits for finance, comes into force with it, and staff confirm that they read it', async () => {
    const finance = await screens.visit({ size: 'desktop', locale: 'en', as: FINANCE });
    await finance.goto('/confirmations');
    await finance.getByText(confirmations.none).waitFor();
    await finance.getByLabel(`${confirmations.setting.above}, EUR`).fill('20');
    await button(finance, TEXTS.en.common.save).click();
    await finance.getByText(confirmations.setting.saved).waitFor();

    const head = await editor();
    await rows(head).first().getByRole('button', { name: policyEditor.edit }).click();
    await button(head, policyEditor.order.down).click();
    await head.getByText(/^Saved /u).waitFor();
    await button(head, policyEditor.publish.later).click();
    await head.getByRole('dialog').getByText('Asia/Almaty').waitFor();
    await head.getByRole('button', { name: TEXTS.en.common.close }).click();
    await button(head, policyEditor.publish.now).click();
    await head.getByText(policyEditor.waiting.finance).waitFor();

    await finance.reload();
    await finance.getByText(TEXTS.en.policyChanges.reordered).waitFor();
    await button(finance, confirmations.confirm).click();
    await finance.getByText(confirmations.none).waitFor();

    const staff = await screens.visit({ size: 'phone', locale: 'en', as: STAFF });
    await staff.goto('/policy');
    await button(staff, TEXTS.en.policy.reading.confirm).tap();
    await staff.getByText(/You have read version/u).waitFor();
    await head.goto('/policy/versions');
    await head.getByText(TEXTS.en.policyChanges.reordered).waitFor();
  });
});
