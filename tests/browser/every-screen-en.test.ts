import { describeEveryScreen } from '../support/every-screen.js';

describeEveryScreen('en');
