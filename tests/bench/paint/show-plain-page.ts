import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../child-process.ts';
import { timeToWords } from './measured-page.ts';

/** A page of one word from a server of this machine: what the browser takes by itself. */
const server = createServer((_request, response) => response.end('<!doctype html><title>x</title><body>xong</body>'));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
answer(await timeToWords(`http://127.0.0.1:${port}/`, 'xong'), 'one word');
server.close();
