export const grant = {
  title: 'Give',
};
