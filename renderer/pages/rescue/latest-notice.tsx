import type { Notice } from '../../workspace/notices.ts';

/** What was told last, where there is no status line. */
export const LatestNotice = ({ notice }: { notice: Notice | null }) => (
  <p className="rescue-notice" data-tone={notice?.tone} aria-live="polite">
    {notice?.text ?? ''}
  </p>
);
