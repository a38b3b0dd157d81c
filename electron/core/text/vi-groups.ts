import type { GroupBy } from '../domain/consolidation/grouping.ts';
import type { Sector } from '../domain/plan/indicator.ts';
import { assertNever } from '../domain/result.ts';
import { sectorScopeWords } from './vi-plan.ts';

const isSector = (text: string): text is Sector => Object.hasOwn(sectorScopeWords, text);

/** A group as people call it; units that belong to none have a name too. */
export function groupName(by: GroupBy, group: string): string {
  switch (by) {
    case 'cluster':
      return group === '' ? 'Không thuộc cụm thi đua' : group;
    case 'kind':
      return group === '' ? 'Cơ quan chủ trì' : group;
    case 'sector':
      return group === ''
        ? 'Chưa nêu khối'
        : group
            .split('+')
            .map((one) => (isSector(one) ? sectorScopeWords[one] : one))
            .join(' và ');
    default:
      return assertNever(by);
  }
}
