import { doneSentences } from '#core/text/vi.ts';
import { bugLog } from '../machine/bug-log.ts';
import { defaultDataDir } from './data-dir.ts';
import { CannotOpenData } from './open.ts';
import { type ExitStatus, run } from './run.ts';

const output = {
  answer: (text: string) => void process.stdout.write(`${text}\n`),
  say: (message: string) => void process.stderr.write(`${message}\n`),
};

/** Runs what was typed and leaves its status behind. */
export async function runProcess(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), output).catch(failed);
}

/** A folder that cannot be used is told by its reason; anything else is a bug, told by its reference. */
function failed(error: unknown): ExitStatus {
  const isTold = error instanceof CannotOpenData;
  output.say(isTold ? error.message : doneSentences.bug(bugLog(defaultDataDir(process.platform, process.env))(error, 'tdkt')));
  return 1;
}
