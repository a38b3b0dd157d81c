import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const measured = z.object({
  /** Milliseconds of the part that is measured. */
  ms: z.number(),
  /** Peak resident memory of the process in MB. */
  peakMb: z.number(),
  /** What it found, told beside the figures: a fast run that did nothing must be seen. */
  did: z.string(),
});

/** One run of one part in a process of its own. */
export type Measured = z.infer<typeof measured>;

/** A way to do the work: ours, a floor, or a peer. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** A contender that is a TypeScript file of this folder, run by the Node that runs the bench. */
export const nodeContender = (name: string, script: string, ...args: readonly string[]): Contender => ({
  name,
  command: process.execPath,
  args: ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, script), ...args],
});

const runOnce = ({ command, args }: Contender): Promise<Measured> =>
  new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 2 ** 26 }, (failed, stdout, stderr) => {
      const last = stdout.trimEnd().split('\n').at(-1) ?? '';
      if (failed) reject(new Error(`${args[1] ?? command}: ${stderr || failed.message}`));
      else resolve(measured.parse(JSON.parse(last)));
    });
  });

/** Runs all contenders in turn, several times over, so that a busy minute of the machine hits each of them. */
export async function runInTurn(
  contenders: readonly Contender[],
  times: number,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const runs = new Map(contenders.map(({ name }): [string, Measured[]] => [name, []]));
  for (let time = 0; time < times; time += 1) {
    for (const contender of contenders) runs.get(contender.name)?.push(await runOnce(contender));
  }
  return runs;
}

/** The answer of a child: what it measured, on the last line of its output. */
export function answer(ms: number, did: string): void {
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ms, peakMb, did } satisfies Measured));
}

/** Milliseconds that asynchronous work took, and what it gave. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const before = performance.now();
  const result = await work();
  return { ms: performance.now() - before, result };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
