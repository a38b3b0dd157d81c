import type { ReactNode } from 'react';
import type { Scan } from '#core/domain/submissions/typed-report.ts';
import { ScanView } from './scan-view.tsx';
import { useScanLook } from './use-scan-look.ts';

/** What was typed, with the scan that it was typed from beside it where there is one. */
export function BesideScan({ scan, children }: { scan: Scan | null; children: ReactNode }) {
  const look = useScanLook();
  if (scan === null) return children;
  return (
    <div className="beside-scan">
      <ScanView scan={scan} look={look} />
      {children}
    </div>
  );
}
