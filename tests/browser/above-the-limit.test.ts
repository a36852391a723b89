import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const SAYS = {
  en: { lost: 'Lost or damaged belongings', kit: 'Essentials kit and bag by courier', limit: /€60/u },
  ru: { lost: 'Потеряны или повреждены вещи', kit: 'Набор необходимого и багаж курьером', limit: /60\s€/u },
};
/** In euros; the gate's limit is 60. */
const ABOVE = '75';

const screens = useScreens();

describe.each<Locale>(['en', 'ru'])('above the authority limit, in %s', (locale) => {
  const { grant, requests } = TEXTS[locale];
  const says = SAYS[locale];
  const tap = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().tap();

  async function ask(customer: string): Promise<{ phone: Page; answering: Page }> {
    const phone = await screens.visit({ size: 'phone', locale, as: 'staff1@gate.auvera.example' });
    const answering = await screens.visit({ size: 'desktop', locale, as: 'head@gate.auvera.example' });
    await phone.goto('/grant');
    await tap(phone, says.lost);
    await tap(phone, says.kit);
    await phone.getByRole('textbox', { name: grant.who.label }).fill(customer);
    await phone.keyboard.press('Enter');
    await phone.getByRole('textbox', { name: grant.amount.label }).fill(ABOVE);
    await phone.getByText(says.limit).filter({ visible: true }).first().waitFor();
    await tap(phone, grant.ask('').trim());
    await phone.getByText(grant.awaiting.title).waitFor();
    await answering.goto('/team');
    return { phone, answering };
  }
  const request = (page: Page, customer: string) =>
    page.getByRole('listitem').filter({ hasText: customer }).filter({ hasText: says.kit }).first();

  it('turns to granted on the phone when the head approves', async () => {
    const customer = `Seat ${locale} 11A`;
    const { phone, answering } = await ask(customer);
    await request(answering, customer).getByRole('button', { name: requests.approve }).click();
    await phone.getByText(grant.state.recorded).waitFor();
  });

  it('tells the giver why when the head refuses', async () => {
    const customer = `Seat ${locale} 12B`;
    const { phone, answering } = await ask(customer);
    const asked = request(answering, customer);
    await asked.getByRole('button', { name: requests.refuse }).click();
    await asked.getByRole('textbox', { name: requests.why }).fill('The bag arrives at noon');
    await asked.getByRole('button', { name: requests.sendRefusal }).click();
    await phone.getByText(grant.awaiting.refused).waitFor();
    await phone.getByText('The bag arrives at noon').waitFor();
  });
});
