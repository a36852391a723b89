import { randomUUID } from 'node:crypto';
import type { Desk } from '@amends/shared/contract/desk.js';
import type { GestureAnswer } from '@amends/shared/contract/gesture.js';
import type { Option } from '@amends/shared/contract/policy.js';
import type { Locale } from '@amends/shared/locale.js';
import type { Page } from 'playwright-core';
import { barriersOn } from '../support/axe.js';
import { TEXTS } from '../support/screen-texts.js';
import { useScreens } from '../support/screens.js';

const DANA = 'staff1@hotel.auvera.example';
/** Of another department than the one that gave it. */
const GRACE = 'staff1@table.auvera.example';

const screens = useScreens();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

/** What Dana gave: a code that is used as a whole, or one for an amount. */
async function given(locale: Locale, wanted: (option: Option) => boolean): Promise<GestureAnswer['gesture']> {
  const { request } = await screens.visit({ size: 'phone', locale, as: DANA });
  const { policy } = (await (await request.get('/api/desk')).json()) as Desk;
  const { id: optionId, categoryIds } = policy.options.find((option) => option.carriesCode && wanted(option))!;
  const customer = { reference: randomUUID().slice(0, 8), name: 'Anna Petrova' };
  const data = { optionId, categoryId: categoryIds[0], severity: 4, customer };
  const headers = { 'x-amends-client': 'test', 'idempotency-key': randomUUID() };
  const answer = (await (await request.post('/api/gestures', { data, headers })).json()) as GestureAnswer;
  return answer.gesture;
}

const isMoney = ({ kind }: Option): boolean => kind === 'money' || kind === 'money_later';

/** A camera before which the drawing is held, since a browser without a window has none. */
function pretendCamera({ path, modules }: { path: string; modules: number }): void {
  const scale = 8;
  const drawing = new Path2D(path);
  const canvas = document.createElement('canvas');
  canvas.width = modules * scale;
  canvas.height = canvas.width;
  const draw = (): void => {
    const context = canvas.getContext('2d')!;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = 'white';
    context.fillRect(0, 0, modules, modules);
    context.fillStyle = 'black';
    context.save();
    context.clip(drawing);
    context.fillRect(0, 0, modules, modules);
    context.restore();
  };
  navigator.mediaDevices.getUserMedia = async () => {
    setInterval(draw, 50);
    return Promise.resolve(canvas.captureStream(20));
  };
}

describe.each<Locale>(['en', 'ru'])('the desk takes codes, in %s', (locale) => {
  const { grant, redeem } = TEXTS[locale];
  const desk = async (): Promise<Page> => {
    const page = await screens.visit({ size: 'phone', locale, as: GRACE });
    await page.goto('/redeem');
    return page;
  };
  async function look(page: Page, code: string): Promise<void> {
    await page.getByRole('textbox', { name: redeem.code }).fill(code);
    await button(page, redeem.look).tap();
  }

  it('as they are said, of any department, once; and tells calmly what was used', async () => {
    const { voucher, option } = await given(locale, (one) => !isMoney(one));
    const page = await desk();
    await look(page, voucher!.code.toLowerCase().replace('-', ' '));
    const card = page.getByRole('region', { name: voucher!.code });
    await card.getByRole('heading', { name: option.title }).waitFor();
    await card.getByText('Anna Petrova').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await button(page, redeem.take).tap();
    await page.getByText(redeem.taken, { exact: true }).waitFor();
    await button(page, redeem.next).tap();
    await look(page, voucher!.code);
    await card.getByText(redeem.refusals.redeemed.detail).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('for a part of an amount, and for the rest another time', async () => {
    const { voucher } = await given(locale, isMoney);
    const page = await desk();
    await look(page, voucher!.code);
    const amount = page.getByRole('textbox', { name: redeem.amount });
    await amount.fill(String(voucher!.faceMinor));
    await page.locator('main form').last().getByRole('button').tap();
    // not more than is left on it
    await page.locator('input[aria-invalid]').waitFor();
    await amount.fill('1000');
    await page.locator('main form').last().getByRole('button').tap();
    await page.getByText(redeem.taken, { exact: true }).waitFor();
    await button(page, redeem.next).tap();
    await look(page, voucher!.code);
    await page.getByText(redeem.partly).waitFor();
    await page.locator('main form').last().getByRole('button').tap();
    await page.getByText(redeem.nothingLeft).waitFor();
  });

  it('through the camera, from what staff’s screen shows', async () => {
    const { id, voucher } = await given(locale, (one) => !isMoney(one));
    const dana = await screens.visit({ size: 'phone', locale, as: DANA });
    await dana.goto(`/gestures/${id}`);
    const drawing = dana.getByRole('region', { name: grant.voucher.code }).locator('svg[shape-rendering]');
    const path = (await drawing.locator('path').getAttribute('d'))!;
    const modules = Number((await drawing.getAttribute('viewBox'))!.split(' ').at(-1));

    const page = await screens.visit({ size: 'phone', locale, as: GRACE });
    await page.addInitScript(pretendCamera, { path, modules });
    await page.goto('/redeem');
    await button(page, redeem.scan).tap();
    await page.getByRole('region', { name: voucher!.code }).waitFor();
    await button(page, redeem.take).waitFor();
  });

  it('by typing where no camera may look, and says what it does not know', async () => {
    const page = await desk();
    await button(page, redeem.scan).tap();
    await page.getByText(redeem.camera.noCamera.detail).waitFor();
    await button(page, redeem.stop).tap();
    await look(page, '2222-2222');
    await page.getByText(redeem.unknownDetail).waitFor();
  });
});
