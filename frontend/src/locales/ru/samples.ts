import type { samples as en } from '../en/samples.js';
import { plural } from '../plural.js';

export const samples: typeof en = {
  title: 'Выборки',
  lead: 'Случайные записи для пристального взгляда. То же зерно и те же фильтры дают те же строки.',
  draw: 'Сделать выборку',
  seed: 'Зерно',
  seedHint: 'Любой текст, лучше такой, который нельзя выбрать заранее: номера сегодняшней лотереи, заголовок газеты.',
  seedMissing: 'Напишите зерно.',
  size: 'Сколько записей',
  sizeWrong: (v) => `Целое число от 1 до ${v.max}.`,
  from: 'Из чего выбираем',
  submit: 'Выбрать',
  drawn: (n, written) =>
    plural('ru', n, {
      one: `Выбрана ${written} запись`,
      few: `Выбрано ${written} записи`,
      many: `Выбрано ${written} записей`,
      other: `Выбрано ${written} записи`,
    }),
  of: (v) => `${v.drawn} из ${v.population}`,
  columns: { when: 'Когда', who: 'Кто', seed: 'Зерно', rows: 'Записей', filters: 'Откуда' },
  everything: 'весь реестр',
  caption: 'Выборки, сначала новые',
  empty: 'Выборок пока нет.',
  emptyHint: 'Достаточно зерна и размера.',
  sheet: {
    title: (v) => `Выборка «${v.seed}»`,
    back: 'Все выборки',
    how: (v) =>
      `Из записей (${v.population}), внесённых до ${v.time}, — те, у которых SHA-256 от «зерно|бюджет|номер записи» наименьший.`,
    csv: 'Лист в CSV',
    xlsx: 'Лист в Excel',
    ticks: 'В листе есть пустые столбцы: что просмотрено, что сошлось, примечание.',
    columns: { position: '№', digest: 'Хеш' },
    caption: 'Выбранные записи в порядке выбора',
    openInLedger: 'В реестре',
  },
};
