import { closedPageText } from '#core/text/vi-next-steps.ts';
import { words } from '#core/text/vi-window.ts';
import { useWorkspace } from '../workspace/workspace.ts';

export type PageName =
  | 'overview'
  | 'receive'
  | 'enter'
  | 'consolidate'
  | 'analysis'
  | 'progress'
  | 'narrative'
  | 'export'
  | 'register'
  | 'plan'
  | 'units'
  | 'allocate'
  | 'forms'
  | 'setup'
  | 'settings';

/** What every page gets: the way to the others. */
export interface PageProps {
  readonly go: (page: PageName) => void;
}

/** The pages, with the work waiting on each. */
export function Navigation({ page, onGo }: { page: PageName; onGo: (page: PageName) => void }) {
  const { plan, units, status, reviewCount, isReady } = useWorkspace();
  const canWork = plan !== null && units.length > 0;
  const overdue = status?.units.filter(({ state, isLate }) => state === 'missing' && isLate).length ?? 0;
  const item = (name: PageName, isOpen: boolean, count = 0, said = words.waitingHere(count)) => (
    <button
      key={name}
      type="button"
      className="navigation-item"
      aria-current={isReady && (page === name || (page === 'enter' && name === 'receive')) ? 'page' : undefined}
      disabled={!isOpen}
      title={isOpen ? undefined : closedPageText(plan !== null)}
      onClick={() => onGo(name)}
    >
      <span>{words.pages[name]}</span>
      {count > 0 ? (
        <span className="navigation-count" title={said}>
          <span aria-hidden="true">{count}</span>
          <span className="only-read">{said}</span>
        </span>
      ) : null}
    </button>
  );
  return (
    <nav className="navigation" aria-label={words.navigation}>
      <p className="navigation-name">{words.product}</p>
      {item('overview', canWork)}
      {item('receive', canWork, reviewCount)}
      {item('consolidate', canWork)}
      {item('analysis', canWork)}
      {item('progress', canWork, overdue, words.overdueHere(overdue))}
      {item('narrative', canWork)}
      {item('export', canWork)}
      {item('register', canWork)}
      <div className="navigation-rest">
        {item('plan', plan !== null)}
        {item('units', plan !== null)}
        {item('allocate', canWork)}
        {item('forms', canWork)}
        {item('setup', true)}
        {item('settings', canWork)}
      </div>
    </nav>
  );
}
