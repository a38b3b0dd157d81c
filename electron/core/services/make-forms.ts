import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { UnitForm } from '../domain/forms/form-layout.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { notWritten } from './not-written.ts';
import type { FileHandle } from './ports.ts';
import { namesOf } from './report-forms.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { askedUnits, type FormContext, formContext, knownBefore } from './unit-forms.ts';

type Input = ParsedInputOf<'forms.make'>;
type Made = OutputOf<'forms.make'>;

/** Where one unit's form goes; null is into the package. */
interface Place {
  readonly unit: PlanUnit;
  readonly file: string;
  readonly handle: FileHandle | null;
}

interface Written {
  readonly unit: string;
  readonly file: string;
  readonly reference: string;
}

/** Makes forms one after the other; what is done stays done when the rest is cancelled. */
export async function makeForms(deps: ServiceDeps, input: Input): Promise<Made> {
  const context = formContext(deps.stores, input);
  if (!context.ok) return context;
  const places = placesOf(deps, context.value, input.to);
  if (!places.ok) return places;
  deps.tasks.begin(input.task);
  try {
    return await makeAll(deps, context.value, places.value, input);
  } finally {
    deps.tasks.end(input.task);
  }
}

/** In the order of the units, whatever the order of the files. */
function placesOf(deps: ServiceDeps, context: FormContext, to: Input['to']): Result<readonly Place[], CallError> {
  const named = to.kind === 'files' ? to.files.map(({ unit }) => unit) : to.units;
  const units = askedUnits(context, named);
  if (!units.ok) return units;
  const unasked = named?.find((code) => units.value.every((unit) => unit.code !== code));
  if (unasked !== undefined) return fail({ code: 'nothing-asked', unit: unasked });
  if (to.kind === 'package') return ok(namesOf(context, units.value).map((one) => ({ ...one, handle: null })));
  return ok(
    units.value.flatMap((unit) => {
      const chosen = to.files.find((one) => one.unit === unit.code);
      return chosen ? [{ unit, file: deps.handles.nameOf(chosen.file) ?? chosen.file, handle: chosen.file }] : [];
    }),
  );
}

async function makeAll(deps: ServiceDeps, context: FormContext, places: readonly Place[], { task, to }: Input): Promise<Made> {
  const layOut = knownBefore(deps.stores, context);
  const written: Written[] = [];
  const packed: { name: string; bytes: Uint8Array }[] = [];
  for (const [index, place] of places.entries()) {
    if (deps.tasks.isCancelled(task)) break;
    const form = layOut(place.unit);
    if (form === null) return fail({ code: 'nothing-asked', unit: place.unit.code });
    const bytes = await deps.writer.write([form.layout]);
    keep(deps, form);
    if (place.handle === null) packed.push({ name: place.file, bytes });
    else if (!(await deps.handles.write(place.handle, bytes))) return fail(notWritten(deps.handles, place.handle));
    written.push({ unit: place.unit.code, file: place.file, reference: form.sent.code.reference });
    deps.tasks.tell({ task, done: index + 1, total: places.length, file: place.file });
  }
  const cancelled = written.length < places.length;
  if (to.kind === 'package' && !(await writePackage(deps, to.file, packed))) return fail(notWritten(deps.handles, to.file));
  return told(deps, context, written, cancelled);
}

/** Before it can be anywhere else: whatever comes back is compared with it. */
const keep = ({ stores, clock, actor }: ServiceDeps, { sent }: UnitForm): void => {
  stores.transaction(() => stores.forms.addSent(sent, { at: clock.now(), actor }));
};

const writePackage = (
  { handles, writer }: ServiceDeps,
  file: FileHandle,
  forms: readonly { name: string; bytes: Uint8Array }[],
) => handles.write(file, writer.pack(forms));

function told(deps: ServiceDeps, { plan, period }: FormContext, forms: readonly Written[], cancelled: boolean): Made {
  if (forms.length > 0)
    deps.stores.transaction(() => {
      deps.stores.events.append({ kind: 'forms-made', planId: plan.id, period: period.code, forms }, signed(deps));
    });
  return ok({ files: forms.map(({ unit, file }) => ({ unit, file })), cancelled });
}
