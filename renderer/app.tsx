import { useCallback, useEffect, useState } from 'react';
import type { ChosenFile } from '#core/contract/window-app.ts';
import { dropTooEarlyText } from '#core/text/vi-next-steps.ts';
import { ask, shell } from './api.ts';
import { ClosedBanner } from './components/closed-banner.tsx';
import { DropHint } from './components/drop-hint.tsx';
import { Navigation, type PageName } from './components/navigation.tsx';
import { StatusLine } from './components/status-line.tsx';
import { TopBar } from './components/top-bar.tsx';
import { AllocatePage } from './pages/allocate/allocate-page.tsx';
import { AnalysisPage } from './pages/analysis/analysis-page.tsx';
import { ConsolidatePage } from './pages/consolidate/consolidate-page.tsx';
import { EnterPage } from './pages/enter/enter-page.tsx';
import { FORM_UNIT } from './pages/enter/use-forms.ts';
import { ExportPage } from './pages/export/export-page.tsx';
import { FormsPage } from './pages/forms/forms-page.tsx';
import { NarrativePage } from './pages/narrative/narrative-page.tsx';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { PlanPage } from './pages/plan/plan-page.tsx';
import { ProgressPage } from './pages/progress/progress-page.tsx';
import { ReceivePage } from './pages/receive/receive-page.tsx';
import { RegisterPage } from './pages/register/register-page.tsx';
import { RescuePage } from './pages/rescue/rescue-page.tsx';
import { SettingsPage } from './pages/settings/settings-page.tsx';
import { SetupPage } from './pages/setup/setup-page.tsx';
import { UnitsPage } from './pages/units/units-page.tsx';
import { DataReplacedContext } from './workspace/data-replaced.ts';
import { ImportsContext, useNewImports } from './workspace/imports.ts';
import { isTyping } from './workspace/is-typing.ts';
import { type Notice, NoticeContext, useNotify } from './workspace/notices.ts';
import { type FormOpening, OpenFormContext } from './workspace/open-form.ts';
import { keepPageOnShow, keepPreference, pageOnShow } from './workspace/preference.ts';
import { type DropTakers, ScanDropContext } from './workspace/scan-drop.ts';
import { UndoContext, useNewUndo } from './workspace/undo.ts';
import { useAnswer } from './workspace/use-answer.ts';
import { useKeptPlace } from './workspace/use-kept-place.ts';
import { useNewWorkspace, type Workspace, WorkspaceContext } from './workspace/workspace.ts';

const PAGES = {
  overview: OverviewPage,
  receive: ReceivePage,
  enter: EnterPage,
  consolidate: ConsolidatePage,
  analysis: AnalysisPage,
  progress: ProgressPage,
  narrative: NarrativePage,
  export: ExportPage,
  register: RegisterPage,
  plan: PlanPage,
  units: UnitsPage,
  allocate: AllocatePage,
  forms: FormsPage,
  setup: SetupPage,
  settings: SettingsPage,
} as const;

/** Pages that show a period's figures or reports: they say where it is closed. */
const OF_A_PERIOD: readonly PageName[] = ['receive', 'enter', 'consolidate', 'analysis', 'narrative', 'export'];

const isPage = (name: string | null): name is PageName => name !== null && Object.hasOwn(PAGES, name);

/** The whole window. */
export function App() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [opened, setOpened] = useState(0);
  const state = useAnswer('data.state', {}, opened);
  const refusal = state.value?.refusal ?? null;
  const openedAgain = useCallback(() => setOpened((times) => times + 1), []);
  return (
    <NoticeContext value={setNotice}>
      {refusal === null ? (
        <DataReplacedContext value={openedAgain}>
          <Frame key={opened} notice={notice} onLeft={() => setNotice(withoutProblem)} />
        </DataReplacedContext>
      ) : (
        <RescuePage refusal={refusal} notice={notice} onOpened={openedAgain} />
      )}
    </NoticeContext>
  );
}

/** What went wrong on one page says nothing on the next. */
const withoutProblem = (notice: Notice | null): Notice | null => (notice?.tone === 'problem' ? null : notice);

function Frame({ notice, onLeft }: { notice: Notice | null; onLeft: () => void }) {
  const workspace = useNewWorkspace();
  const undo = useNewUndo(workspace.changed);
  const imports = useNewImports(workspace.changed, undo.remember);
  const [page, go] = usePage(workspace);
  const [takers] = useState<DropTakers>({ taker: null });
  useDroppedReports(workspace, takers, imports.receive, () => go('receive'));
  useUndoKey(undo.undo);
  const openForm = useFormOpener(workspace, go);
  useFormKey(workspace, openForm);
  const turnTo = (next: PageName) => {
    onLeft();
    go(next);
  };
  const Page = PAGES[page];
  const main = useKeptPlace(page);
  return (
    <WorkspaceContext value={workspace}>
      <UndoContext value={undo}>
        <ImportsContext value={imports}>
          <OpenFormContext value={openForm}>
            <ScanDropContext value={takers}>
              <div className="frame">
                <Navigation page={page} onGo={turnTo} />
                <TopBar />
                <main className="page" ref={main} tabIndex={-1}>
                  {OF_A_PERIOD.includes(page) ? <ClosedBanner /> : null}
                  <div className="page-content">{workspace.isReady ? <Page go={go} /> : null}</div>
                </main>
                <StatusLine notice={notice} />
              </div>
              <DropHint isForm={page === 'enter'} />
            </ScanDropContext>
          </OpenFormContext>
        </ImportsContext>
      </UndoContext>
    </WorkspaceContext>
  );
}

/** The page on show. Without a plan and units there is only one place to begin. */
function usePage({ plan, units, isReady }: Workspace): [PageName, (page: PageName) => void] {
  const [chosen, setChosen] = useState(pageOnShow);
  const go = useCallback((page: PageName) => {
    keepPageOnShow(page);
    setChosen(page);
  }, []);
  // A plan can be read before its units are known, and they can be entered one by one.
  if (isReady && plan !== null && (chosen === 'plan' || chosen === 'units')) return [chosen, go];
  if (isReady && (plan === null || units.length === 0)) return ['setup', go];
  return [isPage(chosen) ? chosen : 'overview', go];
}

/** Files dropped anywhere in the window are reports of the plan and period on show. */
function useDroppedReports(
  { plan, period, units }: Workspace,
  takers: DropTakers,
  receive: (planId: string, period: string, files: readonly ChosenFile[]) => Promise<unknown>,
  showReceived: () => void,
): void {
  const notify = useNotify();
  useEffect(
    () =>
      shell.onDrop((files) => {
        if (files.length === 0) return;
        if (!plan || !period || units.length === 0) return notify({ text: dropTooEarlyText(plan !== null), tone: 'problem' });
        if (takers.taker?.(files)) return;
        showReceived();
        receive(plan.id, period.code, files);
      }),
    [plan, period, units, takers, receive, showReceived, notify],
  );
}

/** Ctrl+Z takes back the latest step, except where it undoes typing. */
function useUndoKey(undo: () => Promise<void>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z' || isTyping(event)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo]);
}

/** The way to the form; what is half filled in for the same report is shown instead of what it is opened with. */
function useFormOpener({ plan, choosePeriod }: Workspace, go: (page: PageName) => void) {
  return useCallback(
    async (opening: FormOpening | null) => {
      if (plan && opening) {
        const drafts = await ask('drafts.list', { planId: plan.id });
        const isBegun = ({ period, unit }: Pick<FormOpening, 'period' | 'unit'>) =>
          period === opening.period && unit === opening.unit;
        if (!drafts.ok || !drafts.value.some(isBegun)) await ask('drafts.save', { planId: plan.id, ...opening });
        choosePeriod(opening.period);
      }
      if (opening) keepPreference(FORM_UNIT, opening.unit ?? '');
      go('enter');
    },
    [plan, choosePeriod, go],
  );
}

/** Ctrl+I opens the form from everywhere. */
function useFormKey({ plan, units }: Workspace, openForm: (opening: null) => Promise<void>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.key.toLowerCase() !== 'i' || !plan || units.length === 0) return;
      event.preventDefault();
      openForm(null);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [plan, units, openForm]);
}
