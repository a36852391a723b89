const { ofJest } = require('./of-jest.cjs');

const { TestEnvironment } = ofJest('jest-environment-node');

// Whoever hears a test file's events; Jest adds the next file's to what it finds.
const HEARERS = Symbol.for('EVENT_HANDLERS');

const worlds = new Map();

class World extends TestEnvironment {
  async teardown() {
    // the next test file goes on in it
  }
}

/** Gives all test files that one worker runs the same global objects, so that they can share what is loaded. */
module.exports = function worldOf(config, context) {
  const { id } = config.projectConfig;
  const world = worlds.get(id) ?? new World(config, context);
  worlds.set(id, world);
  delete world.global[HEARERS];
  return world;
};
