import type { CallError } from '#core/contract/errors.ts';
import type { Result } from '#core/domain/result.ts';
import { callErrorSentence, helpFor, isFailureOfProgram } from '#core/text/vi.ts';
import { openPathHandles } from '../machine/path-handles.ts';
import { type Arguments, readArguments } from './arguments.ts';
import type { Answer, Command, Refusal } from './command.ts';
import { commands } from './commands.ts';
import { defaultDataDir } from './data-dir.ts';
import { openFor } from './open.ts';

/** Done · unexpected failure · wrong usage · done, and something needs a person. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** Where a command's words go. */
export interface Output {
  /** The answer: text, or one JSON document. */
  answer(text: string): void;
  /** Everything else. */
  say(message: string): void;
}

/** Runs one command line. Throws only for bugs. */
export async function run(argv: readonly string[], output: Output): Promise<ExitStatus> {
  if (argv.length === 0 || argv[0] === 'help' || argv.includes('--help')) {
    output.answer(helpFor(argv));
    return 0;
  }
  const typed = readArguments(argv, shapes);
  if (typed.ok) return tell(typed.value.json, await runCommand(typed.value, output), output);
  return tell(argv.includes('--json'), typed, output);
}

const shapes = Object.fromEntries(Object.entries(commands).map(([name, { shape }]) => [name, shape])) as {
  [Name in keyof typeof commands]: Command['shape'];
};

async function runCommand(typed: Arguments, output: Output): Promise<Result<Answer, Refusal>> {
  const handles = openPathHandles();
  const application = await openFor(
    typed.data ?? defaultDataDir(process.platform, process.env),
    handles,
    typed.command === 'restore',
  );
  try {
    return await commands[typed.command].run({ application, handles, arguments: typed, say: output.say });
  } finally {
    await application.close();
  }
}

function tell(asJson: boolean, result: Result<Answer, Refusal>, output: Output): ExitStatus {
  if (result.ok) {
    const { json, text, needsPerson } = result.value;
    output.answer(asJson ? JSON.stringify(json) : text);
    return needsPerson ? 3 : 0;
  }
  const message = sentenceOf(result.error);
  output.say(message);
  if (asJson) output.answer(JSON.stringify({ error: errorFacts(result.error), message }));
  return typeof result.error !== 'string' && isFailureOfProgram(result.error.code) ? 1 : 2;
}

const sentenceOf = (refusal: Refusal): string => (typeof refusal === 'string' ? refusal : callErrorSentence(refusal));
const errorFacts = (refusal: Refusal): CallError | { code: 'usage' } =>
  typeof refusal === 'string' ? { code: 'usage' } : refusal;
