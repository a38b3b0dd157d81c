import { words } from '#core/text/vi-window.ts';
import { useWorkspace } from '../workspace/workspace.ts';

export type PageName = 'receive' | 'enter' | 'consolidate' | 'export' | 'plan' | 'allocate' | 'setup' | 'settings';

/** What every page gets: the way to the others. */
export interface PageProps {
  readonly go: (page: PageName) => void;
}

const WORK: readonly PageName[] = ['receive', 'consolidate', 'export'];

/** The pages, with the work waiting on each. */
export function Navigation({ page, onGo }: { page: PageName; onGo: (page: PageName) => void }) {
  const { plan, units, reviewCount, isReady } = useWorkspace();
  const canWork = plan !== null && units.length > 0;
  const item = (name: PageName, isOpen: boolean, count = 0) => (
    <button
      key={name}
      type="button"
      className="navigation-item"
      aria-current={isReady && (page === name || (page === 'enter' && name === 'receive')) ? 'page' : undefined}
      disabled={!isOpen}
      onClick={() => onGo(name)}
    >
      <span>{words.pages[name]}</span>
      {count > 0 ? (
        <span className="navigation-count" title={words.waitingHere(count)}>
          <span aria-hidden="true">{count}</span>
          <span className="only-read">{words.waitingHere(count)}</span>
        </span>
      ) : null}
    </button>
  );
  return (
    <nav className="navigation" aria-label={words.navigation}>
      <p className="navigation-name">{words.product}</p>
      {WORK.map((name) => item(name, canWork, name === 'receive' ? reviewCount : 0))}
      <div className="navigation-rest">
        {item('plan', plan !== null)}
        {item('allocate', canWork)}
        {item('setup', true)}
        {item('settings', canWork)}
      </div>
    </nav>
  );
}
