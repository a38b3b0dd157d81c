import type { ReportBug } from './dispatch.ts';
import type { Ports } from './ports.ts';
import type { Previews } from './previews.ts';
import type { Tasks } from './tasks.ts';

/** What every use case is given: the outside, the long tasks under way, what is being looked at, and where bugs are written down. */
export interface ServiceDeps extends Ports {
  readonly tasks: Tasks;
  readonly previews: Previews;
  readonly reportBug: ReportBug;
}
