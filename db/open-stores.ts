import type { Stores } from '#core/services/ports.ts';
import type { Database } from './database.ts';
import { allocationStore } from './repositories/allocations.ts';
import { closingStore } from './repositories/closings.ts';
import { draftStore } from './repositories/drafts.ts';
import { eventStore } from './repositories/events.ts';
import { figureStore } from './repositories/figures.ts';
import { formStore } from './repositories/forms.ts';
import { indicatorFigureStore } from './repositories/indicator-figures.ts';
import { lineageStore } from './repositories/lineage.ts';
import { profileStore, sentenceStore } from './repositories/narrative.ts';
import { officeStore } from './repositories/office.ts';
import { planStore } from './repositories/plans.ts';
import { progressStore } from './repositories/progress.ts';
import { releaseStore } from './repositories/releases.ts';
import { memoryStore } from './repositories/remembered-answers.ts';
import { viewStore } from './repositories/saved-views.ts';
import { submissionStore } from './repositories/submissions.ts';
import { templateStore } from './repositories/templates.ts';
import { unitStore } from './repositories/units.ts';

/** Everything the services ask of storage, over one database. */
export function openStores(database: Database): Stores {
  return {
    plans: planStore(database),
    units: unitStore(database),
    lineage: lineageStore(database),
    submissions: submissionStore(database),
    figures: figureStore(database),
    indicatorFigures: indicatorFigureStore(database),
    memory: memoryStore(database),
    allocations: allocationStore(database),
    closings: closingStore(database),
    releases: releaseStore(database),
    drafts: draftStore(database),
    progress: progressStore(database),
    forms: formStore(database),
    sentences: sentenceStore(database),
    profiles: profileStore(database),
    views: viewStore(database),
    office: officeStore(database),
    templates: templateStore(database),
    events: eventStore(database),
    transaction: (work) => database.transaction(work),
  };
}
