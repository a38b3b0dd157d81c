import { useCallback, useEffect, useState } from 'react';
import type { ChosenFile } from '#core/contract/window-app.ts';
import { shell } from './api.ts';
import { DropHint } from './components/drop-hint.tsx';
import { Navigation, type PageName } from './components/navigation.tsx';
import { StatusLine } from './components/status-line.tsx';
import { TopBar } from './components/top-bar.tsx';
import { AllocatePage } from './pages/allocate/allocate-page.tsx';
import { ConsolidatePage } from './pages/consolidate/consolidate-page.tsx';
import { ExportPage } from './pages/export/export-page.tsx';
import { PlanPage } from './pages/plan/plan-page.tsx';
import { ReceivePage } from './pages/receive/receive-page.tsx';
import { SettingsPage } from './pages/settings/settings-page.tsx';
import { SetupPage } from './pages/setup/setup-page.tsx';
import { ImportsContext, useNewImports } from './workspace/imports.ts';
import { isTyping } from './workspace/is-typing.ts';
import { type Notice, NoticeContext } from './workspace/notices.ts';
import { keepPreference, preference } from './workspace/preference.ts';
import { UndoContext, useNewUndo } from './workspace/undo.ts';
import { useNewWorkspace, type Workspace, WorkspaceContext } from './workspace/workspace.ts';

const PAGES = {
  receive: ReceivePage,
  consolidate: ConsolidatePage,
  export: ExportPage,
  plan: PlanPage,
  allocate: AllocatePage,
  setup: SetupPage,
  settings: SettingsPage,
} as const;

const isPage = (name: string | null): name is PageName => name !== null && Object.hasOwn(PAGES, name);

/** The whole window. */
export function App() {
  const [notice, setNotice] = useState<Notice | null>(null);
  return (
    <NoticeContext value={setNotice}>
      <Frame notice={notice} />
    </NoticeContext>
  );
}

function Frame({ notice }: { notice: Notice | null }) {
  const workspace = useNewWorkspace();
  const undo = useNewUndo(workspace.changed);
  const imports = useNewImports(workspace.changed, undo.remember);
  const [page, go] = usePage(workspace);
  useDroppedReports(workspace, imports.receive, () => go('receive'));
  useUndoKey(undo.undo);
  const Page = PAGES[page];
  return (
    <WorkspaceContext value={workspace}>
      <UndoContext value={undo}>
        <ImportsContext value={imports}>
          <div className="frame">
            <Navigation page={page} onGo={go} />
            <TopBar />
            <main className="page">{workspace.isReady ? <Page go={go} /> : null}</main>
            <StatusLine notice={notice} />
          </div>
          <DropHint />
        </ImportsContext>
      </UndoContext>
    </WorkspaceContext>
  );
}

/** The page on show. Without a plan and units there is only one place to begin. */
function usePage({ plan, units, isReady }: Workspace): [PageName, (page: PageName) => void] {
  const [chosen, setChosen] = useState(() => preference('page'));
  const go = useCallback((page: PageName) => {
    keepPreference('page', page);
    setChosen(page);
  }, []);
  // A plan can be read before its units are known.
  if (isReady && plan !== null && chosen === 'plan') return ['plan', go];
  if (isReady && (plan === null || units.length === 0)) return ['setup', go];
  return [isPage(chosen) ? chosen : 'receive', go];
}

/** Files dropped anywhere in the window are reports of the plan and period on show. */
function useDroppedReports(
  { plan, period, units }: Workspace,
  receive: (planId: string, period: string, files: readonly ChosenFile[]) => Promise<unknown>,
  showReceived: () => void,
): void {
  useEffect(
    () =>
      shell.onDrop((files) => {
        if (!plan || !period || units.length === 0 || files.length === 0) return;
        showReceived();
        receive(plan.id, period.code, files);
      }),
    [plan, period, units, receive, showReceived],
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
