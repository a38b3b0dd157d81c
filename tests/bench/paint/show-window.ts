import { join } from 'node:path';
import { openBrowserHost } from '../../../electron/browser-host/open-browser-host.ts';
import { answer } from '../child-process.ts';
import { timeToWords } from './measured-page.ts';

/** The window with data in it: `words` is something that only the data can have put there. */
const [, , dataDir = '', page = 'receive', words = ''] = process.argv;
const window = await openBrowserHost(join(import.meta.dirname, '../../..'), dataDir);
const choices = { 'tdkt.page': page, 'tdkt.plan': 'bench-2024', 'tdkt.period': 'NAM' };
answer(await timeToWords(window.url, words, choices), `"${words}" on the ${page} page`);
await window.close();
