import { ok } from '../domain/result.ts';
import { acceptReady } from './accept-ready.ts';
import { exportAllocations, loadAllocations } from './allocation-workbook.ts';
import { getAllocations, setAllocations, spreadTargets } from './allocations.ts';
import { amendPlan, planVersions, restorePlanVersion } from './amend-plan.ts';
import { analysisOfIndicator } from './analyse-indicator.ts';
import { acceptSubmission, answerSubmission } from './answer-submission.ts';
import { beginFirstPlan } from './begin-first-plan.ts';
import { changesSinceClosing } from './changes-since-closing.ts';
import { checkPeriod, closeAgain, closePeriod, listClosings, reopenPeriod } from './close-period.ts';
import { copyPlan, exportPlan } from './copy-plan.ts';
import { backup, lastBackup, restore } from './data-folder.ts';
import { listDeadlines, setDeadlines } from './deadlines.ts';
import type { Handlers } from './dispatch.ts';
import { listDrafts, removeDraft, saveDraft } from './drafts.ts';
import { getDrawnTable, getTableRow } from './drawn-table.ts';
import { effectOfSubmission } from './effect-of-submission.ts';
import { compareTyped, enterReport, typedReportOf } from './enter-report.ts';
import { keepEvidence, saveEvidence } from './evidence.ts';
import { exportReport } from './export-report.ts';
import { listFigureLetters, writeFigures } from './figure-letters.ts';
import { fillTemplate } from './fill-template.ts';
import { findOutliers } from './find-outliers.ts';
import { exportNarrative, getNarrative } from './get-narrative.ts';
import { getOverview } from './get-overview.ts';
import { getStatus } from './get-status.ts';
import { getTable } from './get-table.ts';
import { historyOfFigure, historyOfUnit } from './history.ts';
import { importSubmissions } from './import-submissions.ts';
import { listIssuedPapers } from './issued-papers.ts';
import { importYear } from './last-year.ts';
import { writeMissing, writeReminder, writeReturn } from './letters.ts';
import { loadPlanFile } from './load-plan-file.ts';
import { makeForms } from './make-forms.ts';
import { keepObligationFile, markObligations } from './mark-obligations.ts';
import { keepLogo, optionsInForce, saveOffice, saveReportOptions } from './office-settings.ts';
import {
  addTemplate,
  bringTemplateBack,
  checkTemplateFile,
  listSampleTemplates,
  listTemplates,
  removeTemplate,
  saveSampleTemplates,
  saveTemplate,
  setTemplate,
} from './office-templates.ts';
import { getProgress } from './plan-progress.ts';
import { getPlan, listPlans, loadPlan } from './plans.ts';
import { previewPages, previewReports, reportsPrinted } from './preview-reports.ts';
import { proposeFromDocument } from './propose-plan.ts';
import { readTypedTable } from './read-typed-table.ts';
import { keepRecipient, listRecipients, listSentences, writeSentence } from './recipients.ts';
import { findRelease, listReleases, noteRecipient } from './releases.ts';
import { listRemembered, removeRemembered, restoreRemembered } from './remember.ts';
import { exportMissing, keepReminders, reminderTexts, removeReminders } from './reminders.ts';
import { bringPlanBack, removePlan } from './remove-plan.ts';
import { replyTextOf, replyToUnit } from './reply-to-unit.ts';
import { getForm, listForms, previewForm, saveForm } from './report-forms.ts';
import { restoreSubmission } from './restore-submission.ts';
import { retractAnswers } from './retract-answers.ts';
import { exportLists, listsOfSubmission } from './returned-lists.ts';
import { reviewSubmission } from './review-submission.ts';
import { listViews, removeView, saveView } from './saved-views.ts';
import { getScan, keepScan } from './scans.ts';
import type { ServiceDeps } from './service-deps.ts';
import { setFigure } from './set-figure.ts';
import { setPopulation } from './set-population.ts';
import { listSubmissions, sheetsOf } from './submissions-seen.ts';
import { suggestAnswers } from './suggest-answers.ts';
import { takeBackImport } from './take-back-import.ts';
import { checkUnitEvent, listUnitEvents, recordUnitEvent, removeUnitEvent } from './unit-events.ts';
import { historyOfProfile } from './unit-history.ts';
import { addUnit, editUnits, knownUnits, listProfiles, removeUnit } from './unit-profiles.ts';
import { importUnits, listUnits } from './units.ts';
import { exportUnits, loadUnitEvents } from './units-workbook.ts';
import { unsetFigure } from './unset-figure.ts';
import { verify } from './verify.ts';
import { withdrawSubmission } from './withdraw-submission.ts';
import { writePdf } from './write-pdf.ts';

/** Every method of the contract, handed to its use case. */
export const handlers = (deps: ServiceDeps): Handlers => ({
  'plans.list': () => listPlans(deps),
  'plans.load': ({ planId }) => loadPlan(deps, planId),
  'plans.get': ({ planId }) => getPlan(deps, planId),
  'plans.amend': (input) => amendPlan(deps, input),
  'plans.restoreVersion': (input) => restorePlanVersion(deps, input),
  'plans.setPopulation': (input) => setPopulation(deps, input),
  'plans.versions': ({ planId }) => planVersions(deps, planId),
  'plans.copy': (input) => copyPlan(deps, input),
  'plans.remove': (input) => removePlan(deps, input),
  'plans.bringBack': (input) => bringPlanBack(deps, input),
  'plans.propose': (input) => proposeFromDocument(deps, input),
  'plans.export': (input) => exportPlan(deps, input),
  'plans.loadFile': (input) => loadPlanFile(deps, input),
  'units.import': (input) => importUnits(deps, input),
  'units.list': ({ planId }) => listUnits(deps, planId),
  'units.export': (input) => exportUnits(deps, input),
  'units.profiles': ({ planId }) => listProfiles(deps, planId),
  'units.edit': (input) => editUnits(deps, input),
  'units.add': (input) => addUnit(deps, input),
  'units.remove': (input) => removeUnit(deps, input),
  'units.takeBackImport': (input) => takeBackImport(deps, input),
  'units.history': (input) => historyOfProfile(deps, input),
  'units.known': () => knownUnits(deps),
  'unitEvents.list': ({ planId }) => listUnitEvents(deps, planId),
  'unitEvents.record': (input) => recordUnitEvent(deps, input),
  'unitEvents.check': (input) => checkUnitEvent(deps, input),
  'unitEvents.remove': (input) => removeUnitEvent(deps, input),
  'unitEvents.load': (input) => loadUnitEvents(deps, input),
  'submissions.import': (input) => importSubmissions(deps, input),
  'submissions.list': (input) => listSubmissions(deps, input),
  'submissions.answer': (input) => answerSubmission(deps, input),
  'submissions.accept': ({ submissionId }) => acceptSubmission(deps, submissionId),
  'submissions.withdraw': (input) => withdrawSubmission(deps, input),
  'submissions.restore': (input) => restoreSubmission(deps, input),
  'submissions.retract': (input) => retractAnswers(deps, input),
  'submissions.acceptReady': (input) => acceptReady(deps, input),
  'submissions.effect': (input) => effectOfSubmission(deps, input),
  'history.ofUnit': (input) => historyOfUnit(deps, input),
  'history.ofFigure': (input) => historyOfFigure(deps, input),
  'history.importYear': (input) => importYear(deps, input),
  'submissions.sheets': ({ submissionId }) => sheetsOf(deps, submissionId),
  'submissions.review': ({ submissionId }) => reviewSubmission(deps, submissionId),
  'submissions.suggestions': ({ submissionId }) => suggestAnswers(deps, submissionId),
  'remembered.list': () => listRemembered(deps),
  'remembered.remove': ({ id }) => removeRemembered(deps, id),
  'remembered.restore': ({ id }) => restoreRemembered(deps, id),
  'typed.enter': (input) => enterReport(deps, input),
  'typed.compare': (input) => compareTyped(deps, input),
  'typed.get': ({ submissionId }) => typedReportOf(deps, submissionId),
  'typed.table': ({ file }) => readTypedTable(deps, file),
  'scans.keep': ({ file }) => keepScan(deps, file),
  'scans.get': ({ sha256 }) => getScan(deps, sha256),
  'drafts.list': ({ planId }) => listDrafts(deps, planId),
  'drafts.save': (input) => saveDraft(deps, input),
  'drafts.remove': (input) => removeDraft(deps, input),
  'forms.get': (input) => getForm(deps, input),
  'forms.save': (input) => saveForm(deps, input),
  'forms.preview': (input) => previewForm(deps, input),
  'forms.list': (input) => listForms(deps, input),
  'forms.make': (input) => makeForms(deps, input),
  'narrative.get': (input) => getNarrative(deps, input),
  'narrative.export': (input) => exportNarrative(deps, input),
  'sentences.list': () => listSentences(deps),
  'sentences.write': (input) => writeSentence(deps, input),
  'letters.remind': (input) => writeReminder(deps, input),
  'letters.missing': (input) => writeMissing(deps, input),
  'letters.return': (input) => writeReturn(deps, input),
  'letters.list': (input) => listFigureLetters(deps, input),
  'letters.figures': (input) => writeFigures(deps, input),
  'recipients.list': () => listRecipients(deps),
  'recipients.keep': (input) => keepRecipient(deps, input),
  'views.list': () => listViews(deps),
  'views.save': (input) => saveView(deps, input),
  'views.remove': (input) => removeView(deps, input),
  'office.get': () => ok({ inForce: deps.stores.office.current() }),
  'office.versions': () => ok(deps.stores.office.versions()),
  'office.save': (input) => saveOffice(deps, input),
  'office.keepLogo': ({ file }) => keepLogo(deps, file),
  'reportOptions.get': (input) => optionsInForce(deps, input),
  'reportOptions.list': () => ok(deps.stores.office.allOptions()),
  'reportOptions.save': (input) => saveReportOptions(deps, input),
  'templates.list': () => listTemplates(deps),
  'templates.check': ({ file }) => checkTemplateFile(deps, file),
  'templates.add': (input) => addTemplate(deps, input),
  'templates.set': (input) => setTemplate(deps, input),
  'templates.remove': ({ id }) => removeTemplate(deps, id),
  'templates.bringBack': ({ id }) => bringTemplateBack(deps, id),
  'templates.save': (input) => saveTemplate(deps, input),
  'templates.fill': (input) => fillTemplate(deps, input),
  'templates.samples': () => listSampleTemplates(deps),
  'templates.saveSamples': (input) => saveSampleTemplates(deps, input),
  'submissions.reply': (input) => replyToUnit(deps, input),
  'submissions.replyText': ({ submissionId }) => replyTextOf(deps, submissionId),
  'plans.begin': (input) => beginFirstPlan(deps, input),
  'table.get': (input) => getTable(deps, input),
  'table.drawn': (input) => getDrawnTable(deps, input),
  'table.row': (input) => getTableRow(deps, input),
  'analysis.indicator': (input) => analysisOfIndicator(deps, input),
  'analysis.outliers': (input) => findOutliers(deps, input),
  'evidence.keep': ({ file }) => keepEvidence(deps, file),
  'evidence.saveCopy': (input) => saveEvidence(deps, input),
  'figures.set': (input) => setFigure(deps, input),
  'figures.unset': (input) => unsetFigure(deps, input),
  'reports.export': (input) => exportReport(deps, input),
  'reports.preview': (input) => previewReports(deps, input),
  'reports.previewPages': (input) => previewPages(deps, input),
  'reports.printed': (input) => reportsPrinted(deps, input),
  'reports.writePdf': (input) => writePdf(deps, input),
  'allocations.get': ({ planId }) => getAllocations(deps, planId),
  'allocations.set': (input) => setAllocations(deps, input),
  'allocations.spread': (input) => spreadTargets(deps, input),
  'allocations.load': (input) => loadAllocations(deps, input),
  'allocations.export': (input) => exportAllocations(deps, input),
  'progress.get': (input) => getProgress(deps, input),
  'obligations.mark': (input) => markObligations(deps, input),
  'obligations.keepFile': ({ file }) => keepObligationFile(deps, file),
  'deadlines.set': (input) => setDeadlines(deps, input),
  'deadlines.list': ({ planId }) => listDeadlines(deps, planId),
  'reminders.keep': (input) => keepReminders(deps, input),
  'reminders.remove': (input) => removeReminders(deps, input),
  'reminders.texts': (input) => reminderTexts(deps, input),
  'reminders.export': (input) => exportMissing(deps, input),
  'overview.get': (input) => getOverview(deps, input),
  'periods.check': (input) => checkPeriod(deps, input),
  'periods.close': (input) => closePeriod(deps, input),
  'periods.reopen': (input) => reopenPeriod(deps, input),
  'periods.closeAgain': (input) => closeAgain(deps, input),
  'periods.changes': (input) => changesSinceClosing(deps, input),
  'periods.closings': ({ planId }) => listClosings(deps, planId),
  'releases.list': ({ planId }) => listReleases(deps, planId),
  'lists.ofSubmission': ({ submissionId }) => listsOfSubmission(deps, submissionId),
  'lists.export': (input) => exportLists(deps, input),
  'releases.withoutCode': ({ planId }) => listIssuedPapers(deps.stores, planId),
  'releases.find': (input) => findRelease(deps, input),
  'releases.noteRecipient': (input) => noteRecipient(deps, input),
  'status.get': (input) => getStatus(deps, input),
  'data.state': () => ({ refusal: null }),
  'data.retry': () => ({ refusal: null }),
  'data.lastBackup': () => lastBackup(deps),
  'data.backup': ({ file }) => backup(deps, file),
  'data.restore': ({ file }) => restore(deps, file),
  'data.verify': () => verify(deps),
  'tasks.cancel': ({ task }) => ({ cancelled: deps.tasks.cancel(task) }),
});
