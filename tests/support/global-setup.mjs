// Plain Node: Jest runs its set-up outside the world in which it translates TypeScript.
import { startPostgres } from './run/postgres.mjs';

export default startPostgres;
