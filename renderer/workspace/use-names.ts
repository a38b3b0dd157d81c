import { useMemo } from 'react';
import { OFFICE_UNIT_CODE } from '#core/domain/units/unit.ts';
import type { Names } from '#core/text/vi-issues.ts';
import { words } from '#core/text/vi-window.ts';
import { useWorkspace } from './workspace.ts';

/** Names for codes. */
export type Naming = Names;

/** Units and indicators of the plan on show by their codes. */
export function useNames(): Naming {
  const { plan, units } = useWorkspace();
  return useMemo(() => {
    const unitNames = new Map(units.map(({ code, name }) => [code, name]));
    const indicatorNames = new Map(plan?.indicators.map(({ code, name }) => [code, name]));
    return {
      unit: (code) => unitNames.get(code) ?? (code === OFFICE_UNIT_CODE ? words.office : code),
      indicator: (code) => indicatorNames.get(code) ?? code,
    };
  }, [plan, units]);
}
