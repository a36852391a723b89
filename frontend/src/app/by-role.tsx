import { useCan } from '../lib/session.js';
import { laterScreen } from './later-screen.js';

const MyGesturesScreen = laterScreen(
  async () => (await import('../features/my-gestures/MyGesturesScreen.js')).MyGesturesScreen,
);
const GesturesScreen = laterScreen(async () => (await import('../features/gestures/GesturesScreen.js')).GesturesScreen);
const PromisesScreen = laterScreen(async () => (await import('../features/promises/PromisesScreen.js')).PromisesScreen);
const PromiseBoardScreen = laterScreen(
  async () => (await import('../features/promise-board/PromiseBoardScreen.js')).PromiseBoardScreen,
);

/** Whoever sees a department's gestures narrows those; everybody else has their own. */
export function GesturesRoute() {
  const [ofDepartment, ofAll] = [useCan('gesture:read_department'), useCan('gesture:read_all')];
  return ofDepartment || ofAll ? <GesturesScreen /> : <MyGesturesScreen />;
}

/** Heads begin with what the whole shift owes, everybody else with what they owe themselves. */
export function PromisesRoute() {
  return useCan('team:read') ? <PromiseBoardScreen /> : <PromisesScreen />;
}
