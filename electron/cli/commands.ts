import type { CommandName } from '#core/text/vi.ts';
import type { Command } from './command.ts';
import { accept, restoreSubmission, retract } from './commands/corrections.ts';
import { backup, restore, verify } from './commands/data.ts';
import { effect } from './commands/effect.ts';
import { enter } from './commands/enter.ts';
import { exportReports, figuresSet, figuresUnset, template } from './commands/figures-and-reports.ts';
import { history } from './commands/history.ts';
import { historyImport } from './commands/history-import.ts';
import { importReports } from './commands/import.ts';
import { planList, planLoad, unitsImport } from './commands/plans-and-units.ts';
import { remembered, rememberedRemove, rememberedRestore } from './commands/remembered.ts';
import { reply } from './commands/reply.ts';
import { answerQuestions, status, submissions, withdraw } from './commands/submissions.ts';
import { table } from './commands/table.ts';

/** Every command there is. */
export const commands: Readonly<Record<CommandName, Command>> = {
  'plan list': planList,
  'plan load': planLoad,
  'units import': unitsImport,
  import: importReports,
  table,
  enter,
  'figures set': figuresSet,
  'figures unset': figuresUnset,
  export: exportReports,
  status,
  submissions,
  answer: answerQuestions,
  accept,
  retract,
  effect,
  withdraw,
  'restore-submission': restoreSubmission,
  history,
  reply,
  'history-import': historyImport,
  remembered,
  'remembered remove': rememberedRemove,
  'remembered restore': rememberedRestore,
  template,
  backup,
  restore,
  verify,
};
