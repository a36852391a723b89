export const policy = {
  title: 'What you may give',
};
