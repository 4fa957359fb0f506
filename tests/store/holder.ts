import { holdInstance } from '../../src/store/database.ts';

/** Holds a database's lock until it is killed. */
const { path } = JSON.parse(process.argv[2]!) as { path: string };
holdInstance(path);
process.send?.({ told: 'held' });
process.on('message', () => undefined);
