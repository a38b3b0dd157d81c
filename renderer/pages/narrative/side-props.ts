import type { NarrativeSeen } from '#core/contract/narrative-methods.ts';
import type { ChosenReport } from '../../workspace/workspace.ts';
import type { Recipients } from './use-recipients.ts';

/** What both parts beside the text work with. */
export interface SideProps {
  readonly report: ChosenReport;
  readonly seen: NarrativeSeen;
  readonly profile: string | null;
  readonly recipients: Recipients;
  /** Code of the indicator whose sentences are chosen. */
  readonly indicator: string | null;
}
