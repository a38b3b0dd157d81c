import type { CommandName } from '#core/text/vi.ts';
import type { Command } from './command.ts';
import { allocateMembers, allocateSet, allocateSpread } from './commands/allocate/change.ts';
import { allocateShow } from './commands/allocate/show.ts';
import { allocateExport, allocateLoad } from './commands/allocate/workbook.ts';
import { accept, restoreSubmission, retract } from './commands/corrections.ts';
import { backup, restore, verify } from './commands/data.ts';
import { effect } from './commands/effect.ts';
import { enter } from './commands/enter.ts';
import { exportReports, figuresSet, figuresUnset } from './commands/figures-and-reports.ts';
import { history } from './commands/history.ts';
import { historyImport } from './commands/history-import.ts';
import { importReports } from './commands/import.ts';
import { letterFigures, letterMissing, letterRemind, letterReturn } from './commands/letters.ts';
import { narrative } from './commands/narrative.ts';
import { deadlineList, deadlineSet, obligation } from './commands/obligations.ts';
import { periodChanges, periodClose, periodReopen } from './commands/period.ts';
import { planPopulation } from './commands/plan-population.ts';
import { planCopy, planExport, planList, planLoad, planRemove, planRestore, planShow } from './commands/plans.ts';
import { register, registerFind, registerNote } from './commands/register.ts';
import { remembered, rememberedRemove, rememberedRestore } from './commands/remembered.ts';
import { remind } from './commands/remind.ts';
import { reply } from './commands/reply.ts';
import { optionsSet, optionsShow } from './commands/report-options.ts';
import { status } from './commands/status.ts';
import { answerQuestions, submissions, withdraw } from './commands/submissions.ts';
import { table } from './commands/table.ts';
import { template } from './commands/template.ts';
import {
  templatesAdd,
  templatesCheck,
  templatesList,
  templatesRemove,
  templatesRestore,
  templatesSamples,
} from './commands/templates.ts';
import { unitsEvents, unitsEventsAdd, unitsEventsLoad, unitsEventsRemove } from './commands/units/events.ts';
import { unitsExport, unitsImport } from './commands/units/lists.ts';
import { unitsShow } from './commands/units/show.ts';

/** Every command there is. */
export const commands: Readonly<Record<CommandName, Command>> = {
  'plan list': planList,
  'plan load': planLoad,
  'plan show': planShow,
  'plan copy': planCopy,
  'plan export': planExport,
  'plan population': planPopulation,
  'plan remove': planRemove,
  'plan restore': planRestore,
  'units import': unitsImport,
  'units export': unitsExport,
  'units show': unitsShow,
  'units events': unitsEvents,
  'units events add': unitsEventsAdd,
  'units events remove': unitsEventsRemove,
  'units events load': unitsEventsLoad,
  import: importReports,
  table,
  enter,
  'figures set': figuresSet,
  'figures unset': figuresUnset,
  export: exportReports,
  narrative,
  'options show': optionsShow,
  'options set': optionsSet,
  status,
  submissions,
  remind,
  'deadline set': deadlineSet,
  'deadline list': deadlineList,
  obligation,
  answer: answerQuestions,
  accept,
  retract,
  effect,
  withdraw,
  'restore-submission': restoreSubmission,
  history,
  reply,
  'letter remind': letterRemind,
  'letter missing': letterMissing,
  'letter return': letterReturn,
  'letter figures': letterFigures,
  'history-import': historyImport,
  remembered,
  'remembered remove': rememberedRemove,
  allocate: allocateShow,
  'allocate set': allocateSet,
  'allocate members': allocateMembers,
  'allocate spread': allocateSpread,
  'allocate load': allocateLoad,
  'allocate export': allocateExport,
  'remembered restore': rememberedRestore,
  register,
  'register find': registerFind,
  'register note': registerNote,
  'period close': periodClose,
  'period reopen': periodReopen,
  'period changes': periodChanges,
  template,
  'templates list': templatesList,
  'templates add': templatesAdd,
  'templates check': templatesCheck,
  'templates remove': templatesRemove,
  'templates restore': templatesRestore,
  'templates samples': templatesSamples,
  backup,
  restore,
  verify,
};
