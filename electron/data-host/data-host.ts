/** The one process that holds the application. Started by the shell with where things are, as JSON, in its last argument. */
import type { DataHostPlaces } from '#core/contract/host-protocol.ts';
import { keepCompiled } from './compiled-program.ts';

const places: DataHostPlaces = JSON.parse(process.argv.at(-1) ?? '');
keepCompiled(places.compiledDir);
// Only now: what is loaded before is compiled at every start.
const { holdApplication } = await import('./hold-application.ts');
await holdApplication(places);
