import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Our small programs say what they did; the data host says that it is ready. */
const answered = z.union([
  z.object({ did: z.string() }),
  z.object({ kind: z.literal('ready') }).transform(() => ({ did: 'ready' })),
]);

/** Peak resident memory of another process in MB; unknown where the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kB] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kB) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Starts a program and measures until it has told what it did: the whole start of a process counts. */
const [, , script = '', ...args] = process.argv;
const before = performance.now();
const child = fork(script, args, { execArgv: ['--disable-warning=ExperimentalWarning'] });
child.once('message', (message) => {
  const ms = performance.now() - before;
  console.log(JSON.stringify({ ms, peakMb: peakOf(child.pid), ...answered.parse(message) }));
  child.kill();
});
