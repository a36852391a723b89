import { describeEveryScreen } from '../support/every-screen.js';

describeEveryScreen('ru');
