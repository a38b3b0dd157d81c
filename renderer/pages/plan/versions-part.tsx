import { planChangeText, planEditWords } from '#core/text/vi-plan-editing.ts';
import { momentText } from '#core/text/vi-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { PartProps } from './part-props.ts';

/** Who made which version of the plan, when and why; the latest one first. */
export function VersionsPart({ plan }: PartProps) {
  const { revision } = useWorkspace();
  const versions = useAnswer('plans.versions', { planId: plan.id }, revision);
  const { versionColumns: columns } = planEditWords;
  return (
    <table className="plan-rows">
      <thead>
        <tr>
          {Object.values(columns).map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {versions.value?.toReversed().map(({ version, at, actor, reason, changes }) => (
          <tr key={version}>
            <td>{version}</td>
            <td>{momentText(at)}</td>
            <td>{actor}</td>
            <td>{reason}</td>
            <td>{changes.length === 0 ? planEditWords.loadedWhole : changes.map(planChangeText).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
