import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { type CommandName, commandUsages, usageSentences } from '#core/text/vi.ts';

const options = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  plan: { type: 'string' },
  period: { type: 'string' },
  basis: { type: 'string' },
  unit: { type: 'string' },
  accept: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  reason: { type: 'string' },
  out: { type: 'string' },
  remember: { type: 'boolean' },
  ready: { type: 'boolean' },
  mode: { type: 'string' },
  year: { type: 'string' },
  as: { type: 'string' },
  by: { type: 'string' },
  locked: { type: 'string' },
  total: { type: 'string' },
  decision: { type: 'string' },
  signed: { type: 'string' },
  from: { type: 'string' },
  scan: { type: 'string' },
  zip: { type: 'boolean' },
  'told-by': { type: 'string' },
  document: { type: 'string' },
  evidence: { type: 'string' },
  'last-year': { type: 'boolean' },
  group: { type: 'string' },
  'received-on': { type: 'string' },
  add: { type: 'string' },
  'leave-out': { type: 'string' },
  'as-scope': { type: 'string' },
  restated: { type: 'string' },
  on: { type: 'string' },
  to: { type: 'string' },
  note: { type: 'string' },
  name: { type: 'string' },
  manager: { type: 'string' },
  'held-on': { type: 'string' },
  file: { type: 'string' },
  recipient: { type: 'string' },
  profile: { type: 'string' },
  option: { type: 'string', multiple: true },
  blank: { type: 'boolean' },
} as const;

export type OptionName = Exclude<keyof typeof options, 'data' | 'json' | 'help'>;

/** What a command takes. Positionals: how many at least and at most. */
export interface Shape {
  readonly positionals: readonly [number, number];
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
}

/** What was typed, in the shape of its command. */
export interface Arguments {
  readonly command: CommandName;
  readonly positionals: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, string | boolean | readonly string[]>>>;
  readonly data: string | null;
  readonly json: boolean;
}

type Typed = ReturnType<typeof typedArguments>;

/** Parses a command line; the error is a sentence that says what to type instead. */
export function readArguments(argv: readonly string[], shapes: Readonly<Record<CommandName, Shape>>): Result<Arguments, string> {
  try {
    return shaped(typedArguments(argv), shapes);
  } catch (error) {
    if (isParseError(error)) return fail(usageSentences.wrongOption(error.message));
    throw error;
  }
}

const typedArguments = (argv: readonly string[]) => parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });

function shaped({ values, positionals }: Typed, shapes: Readonly<Record<CommandName, Shape>>): Result<Arguments, string> {
  const command = commandOf(positionals);
  if (command === null) return fail(usageSentences.unknownCommand(positionals.slice(0, 2).join(' ')));
  const { data, json, help: _, ...rest } = values;
  const given = positionals.slice(command.split(' ').length);
  const wrong = misuse(command, shapes[command], given, rest);
  return wrong === null
    ? ok({ command, positionals: given, values: rest, data: data ?? null, json: json ?? false })
    : fail(wrong);
}

/** "plan list" before "import": the longest name that fits. */
function commandOf(positionals: readonly string[]): CommandName | null {
  const names = [3, 2, 1].map((words) => positionals.slice(0, words).join(' '));
  return names.find((name): name is CommandName => Object.hasOwn(commandUsages, name)) ?? null;
}

function misuse(command: CommandName, shape: Shape, given: readonly string[], values: Arguments['values']): string | null {
  const usage = commandUsages[command];
  const [least, most] = shape.positionals;
  if (given.length < least || given.length > most) return usageSentences.positionals(usage);
  const missing = shape.required.find((name) => values[name] === undefined || values[name] === '');
  if (missing !== undefined) return usageSentences.missingOption(missing, usage);
  const taken: readonly string[] = [...shape.required, ...shape.optional];
  const surplus = Object.keys(values).find((name) => !taken.includes(name));
  return surplus === undefined ? null : usageSentences.notTaken(surplus, usage);
}

const isParseError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
