import { join } from 'node:path';
import { openBrowserHost } from '../../../electron/browser-host/open-browser-host.ts';

/** The window's host in a process of its own: tells its address, and once asked the most memory it ever held, in MB. */
const [, , dataDir = ''] = process.argv;
const window = await openBrowserHost(join(import.meta.dirname, '../../..'), dataDir);
process.on('message', () => process.send?.(process.resourceUsage().maxRSS / 1024));
process.send?.(window.url);
