import { lazy } from 'react';
import { useCan } from '../lib/session.js';

const MyGesturesScreen = lazy(async () => ({
  default: (await import('../features/my-gestures/MyGesturesScreen.js')).MyGesturesScreen,
}));
const GesturesScreen = lazy(async () => ({
  default: (await import('../features/gestures/GesturesScreen.js')).GesturesScreen,
}));
const PromisesScreen = lazy(async () => ({
  default: (await import('../features/promises/PromisesScreen.js')).PromisesScreen,
}));
const PromiseBoardScreen = lazy(async () => ({
  default: (await import('../features/promise-board/PromiseBoardScreen.js')).PromiseBoardScreen,
}));

/** Whoever sees a department's gestures narrows those; everybody else has their own. */
export function GesturesRoute() {
  const [ofDepartment, ofAll] = [useCan('gesture:read_department'), useCan('gesture:read_all')];
  return ofDepartment || ofAll ? <GesturesScreen /> : <MyGesturesScreen />;
}

/** Heads begin with what the whole shift owes, everybody else with what they owe themselves. */
export function PromisesRoute() {
  return useCan('team:read') ? <PromiseBoardScreen /> : <PromisesScreen />;
}
