import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Only the database's library, and one row out of the same file. */
const [, , dataDir = ''] = process.argv;
const database = new Database(join(dataDir, 'du-lieu.db'), { readonly: true });
const rows = database.prepare<[], { count: number }>('SELECT count(*) AS count FROM plans').get()?.count;
process.send?.({ did: `${rows} plan` });
