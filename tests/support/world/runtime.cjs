const { dirname, join, resolve, sep } = require('node:path');
const { ofJest } = require('./of-jest.cjs');

const { default: Runtime } = ofJest('jest-runtime');

const TESTS = join(__dirname, '..', '..') + sep;
const OF_JEST = /^(@jest\/|jest|expect$)/;

const isOfTests = (from, name) =>
  OF_JEST.test(name) || (name.startsWith('.') && resolve(dirname(from), name).startsWith(TESTS));

const keepers = new Map();

/**
 * Loads what is tested, and all packages, once a worker instead of once a test file, which costs a second of processor
 * time each time. So it serves one application after another, or two at once, as a program does that runs for weeks.
 * What is of the tests is loaded anew for each file.
 */
module.exports = class extends Runtime {
  constructor(config, ...rest) {
    super(config, ...rest);
    if (!keepers.has(config.id)) keepers.set(config.id, new Runtime(config, ...rest));
    this.keeper = keepers.get(config.id);
  }

  requireModuleOrMock(from, name) {
    const isKept = from.startsWith(TESTS) && !isOfTests(from, name);
    return isKept ? this.keeper.requireModuleOrMock(from, name) : super.requireModuleOrMock(from, name);
  }
};
