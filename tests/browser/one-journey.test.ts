import type { ChoiceAnswer } from '@amends/shared/contract/choice.js';
import type { Page } from 'playwright-core';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const screens = useScreens();
const { choice, grant, promises, redeem, whatWorks } = TEXTS.en;
const WISHES = ['Check-out at 16:00', 'Spa hour'];
const PICKED = 'Spa hour';
const CODE = /\b[A-Z2-9]{4}-[A-Z2-9]{4}\b/u;

const button = (page: Page, name: string) => page.getByRole('button', { name }).first();

describe('one journey', () => {
  it('leads from an offer over the pick, the code, the promise and the answer to the option’s figures', async () => {
    const head = await screens.visit({ size: 'desktop', locale: 'en', as: 'head@hotel.auvera.example' });
    await head.goto('/insights?view=table');
    const row = head.getByRole('table', { name: whatWorks.caption }).locator('tbody tr').filter({ hasText: PICKED });
    const answers = row.locator('td:nth-child(4)');
    await answers.waitFor();
    const before = Number(await answers.innerText());

    // staff offer two
    const staff = await screens.visit({ size: 'phone', locale: 'en', as: 'staff1@hotel.auvera.example' });
    await staff.goto('/grant');
    await button(staff, 'Noise or disturbance').tap();
    await button(staff, grant.letThemChoose).tap();
    const marks = staff.getByRole('checkbox');
    await marks.first().waitFor();
    for (const mark of await marks.all()) if (await mark.isChecked()) await mark.uncheck();
    for (const wish of WISHES) await staff.getByRole('checkbox', { name: wish }).check();
    const offer = staff.waitForResponse((response) => response.url().endsWith('/api/choices'));
    await button(staff, choice.offer(WISHES.length)).tap();
    const { pagePath } = ((await (await offer).json()) as ChoiceAnswer).choice;

    // the customer picks on a device of their own
    const theirs = await screens.visit({ size: 'phone', locale: 'en', withoutScripts: true });
    await theirs.goto(pagePath);
    await theirs.getByRole('listitem').filter({ hasText: PICKED }).getByRole('button').tap();
    await theirs.getByText(CODE).first().waitFor();
    const page = theirs.url();
    const code = CODE.exec(await theirs.locator('body').innerText())![0];

    // staff promise to ask, another department takes the code, staff keep the promise
    await staff.getByText(grant.state.recorded).waitFor();
    await button(staff, promises.make.accept).tap();
    await staff.getByText(promises.make.propose).first().waitFor();
    const desk = await screens.visit({ size: 'phone', locale: 'en', as: 'staff1@gate.auvera.example' });
    await desk.goto('/redeem');
    await desk.getByLabel(redeem.code, { exact: true }).fill(code.toLowerCase().replace('-', ' '));
    await button(desk, redeem.look).tap();
    await desk.getByRole('button', { name: redeem.take }).last().tap();
    await desk.getByRole('heading', { name: redeem.taken }).waitFor();
    await staff.goto('/promises');
    const owed = staff.getByRole('listitem').filter({ hasText: promises.make.propose });
    const open = await owed.count();
    await owed.last().getByRole('button', { name: promises.keep }).tap();
    await staff.getByRole('dialog').getByRole('button', { name: promises.result.save }).tap();
    await owed.nth(open - 1).waitFor({ state: 'detached' });

    // the customer sees both done, and says that it is settled
    await theirs.goto(page);
    await theirs.getByText('This code has been used.').waitFor();
    await theirs.getByText(/\bdone \d/u).waitFor();
    await theirs.locator('input[type="radio"][value="5"]').check({ force: true });
    await theirs.getByRole('button', { name: 'Send', exact: true }).tap();
    await answers.and(head.getByText(String(before + 1), { exact: true })).waitFor();
  });
});
