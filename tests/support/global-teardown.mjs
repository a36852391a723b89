import { stopPostgres } from './run/postgres.mjs';

export default stopPostgres;
