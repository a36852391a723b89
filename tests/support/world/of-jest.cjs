/** @returns what Jest itself is made of, in Jest's own copy */
exports.ofJest = (name) => require(require.resolve(name, { paths: [require.resolve('jest')] }));
