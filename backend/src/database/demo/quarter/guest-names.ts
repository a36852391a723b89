import type { DepartmentSlug } from '../company/demo-types.js';

/** Given names and surnames that go together. */
interface Names {
  given: readonly string[];
  family: readonly string[];
}

const english: Names = {
  given: ['Alice', 'James', 'Charlotte', 'Oliver', 'Hannah', 'Daniel', 'Sophie', 'George', 'Emily', 'Samuel', 'Laura'],
  family: ['Harris', 'Bennett', 'Clarke', 'Foster', 'Hughes', 'Marsh', 'Osborne', 'Palmer', 'Reid', 'Turner', 'Webb'],
};
const women: Names = {
  given: ['Anna', 'Olga', 'Irina', 'Svetlana', 'Natalia', 'Maria'],
  family: ['Sokolova', 'Volkova', 'Morozova', 'Lebedeva', 'Kim', 'Zaitseva', 'Pavlova', 'Akhmetova', 'Nurlanova'],
};
const men: Names = {
  given: ['Nurlan', 'Askar', 'Yerlan', 'Dmitry', 'Sergei', 'Ruslan'],
  family: ['Akhmetov', 'Nurpeisov', 'Zhumabayev', 'Orazov', 'Kim', 'Ivanov', 'Smirnov', 'Kuznetsov', 'Seitkali'],
};
const womenRu: Names = {
  given: ['Анна', 'Ольга', 'Ирина', 'Алия', 'Гульнара', 'Мадина', 'Наталья'],
  family: ['Соколова', 'Волкова', 'Морозова', 'Ахметова', 'Касымова', 'Ким', 'Зайцева', 'Нурланова', 'Тлеубаева'],
};
const menRu: Names = {
  given: ['Нурлан', 'Аскар', 'Ерлан', 'Данияр', 'Дмитрий', 'Сергей', 'Руслан'],
  family: ['Ахметов', 'Нурпеисов', 'Жумабаев', 'Оразов', 'Ким', 'Смирнов', 'Кузнецов', 'Сейткали', 'Абдрахманов'],
};

/** Whom a department serves, and how often. */
export const GUEST_NAMES: Record<DepartmentSlug, readonly (readonly [Names, number])[]> = {
  gate: [
    [men, 35],
    [women, 35],
    [english, 30],
  ],
  hotel: [
    [menRu, 38],
    [womenRu, 38],
    [english, 24],
  ],
  table: [
    [english, 80],
    [women, 10],
    [men, 10],
  ],
};
