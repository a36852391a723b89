/** What is said about what stands out, in the language of those who say it. */
export const ODD_WORDS = {
  nightNotes: [
    'Конгресс, номеров не хватило: переселили в соседнюю гостиницу.',
    'Переселили на ночь, завтрак за нами.',
  ],
  aircraftChanged: 'Aircraft changed that evening: the row was not on board',
  ownException: 'I take Tom’s section for two weeks as well',
};
