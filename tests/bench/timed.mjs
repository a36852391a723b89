/** Does the work and says how long it took. */
export async function timed(what, work) {
  const began = performance.now();
  const result = await work();
  console.log(`${what} in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return result;
}
