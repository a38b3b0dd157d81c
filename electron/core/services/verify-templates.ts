import type { OfficeTemplate } from '../contract/template-methods.ts';
import type { EventRecord } from './domain-event.ts';
import { differences } from './list-differences.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** The office's templates as they are listed, and as the events that keep, change and remove them leave them. */
export function verifyTemplates({ templates, events }: Stores): readonly VerifyProblem[] {
  const listed = new Map(templates.list().map((template) => [template.id, template]));
  return differences(templatesTold(events.ofPlan('')), listed).map(
    ({ entry: { name }, difference }): VerifyProblem => ({ kind: 'template-differs', name, difference }),
  );
}

function templatesTold(told: readonly EventRecord[]): ReadonlyMap<string, OfficeTemplate> {
  const standing = new Map<string, OfficeTemplate>();
  for (const { event } of told) {
    if (event.kind === 'template-removed') standing.delete(event.id);
    if (event.kind !== 'template-kept') continue;
    const { id, name, missing, file, sha256, addedAt, by: actor } = event;
    standing.set(id, { id, name, missing, file, sha256, addedAt, actor });
  }
  return standing;
}
