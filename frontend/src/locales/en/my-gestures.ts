export const myGestures = {
  title: 'My gestures',
};
