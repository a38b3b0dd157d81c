import type { FormGroup, ReportForm } from './report-form.ts';

/** Groups of which nothing is left go. */
const withGroups = (form: ReportForm, groups: readonly FormGroup[]): ReportForm => ({
  ...form,
  groups: groups.filter(({ indicators }) => indicators.length > 0),
});

const codesOf = ({ groups }: Pick<ReportForm, 'groups'>): readonly string[] => groups.flatMap(({ indicators }) => indicators);

/** An indicator is asked no longer, or again: then it stands where forms begin with it, behind the one before it. */
export function withIndicator(form: ReportForm, begins: ReportForm, code: string, isAsked: boolean): ReportForm {
  const others = form.groups.map((group) => ({ ...group, indicators: group.indicators.filter((one) => one !== code) }));
  if (!isAsked) return withGroups(form, others);
  const own = begins.groups.find(({ indicators }) => indicators.includes(code));
  const asked = codesOf(form);
  const beside = own?.indicators.slice(0, own.indicators.indexOf(code)).findLast((one) => asked.includes(one));
  if (beside !== undefined)
    return withGroups(
      form,
      others.map((group) => ({ ...group, indicators: behind(group.indicators, beside, code) })),
    );
  const order = codesOf(begins);
  const before = order.slice(0, order.indexOf(code)).findLast((one) => asked.includes(one));
  return placed(form, others, { heading: own?.heading ?? null, code, before });
}

const behind = (codes: readonly string[], before: string, code: string): readonly string[] =>
  codes.flatMap((one) => (one === before ? [one, code] : [one]));

/** In its own group where that is there, else in a group of its own behind the one before it. */
function placed(
  form: ReportForm,
  groups: readonly FormGroup[],
  { heading, code, before }: { readonly heading: string | null; readonly code: string; readonly before: string | undefined },
): ReportForm {
  const at = groups.findIndex((group) => group.heading === heading);
  if (at >= 0) {
    return withGroups(
      form,
      groups.map((group, index) => (index === at ? { ...group, indicators: [code, ...group.indicators] } : group)),
    );
  }
  const after = before === undefined ? -1 : groups.findIndex(({ indicators }) => indicators.includes(before));
  return withGroups(form, groups.toSpliced(after + 1, 0, { heading, indicators: [code] }));
}

/** One place up or down, over the edge of its group into the next. */
export function movedIndicator(form: ReportForm, code: string, step: 1 | -1): ReportForm {
  const at = form.groups.findIndex(({ indicators }) => indicators.includes(code));
  const group = form.groups[at];
  if (!group) return form;
  const place = group.indicators.indexOf(code);
  const next = place + step;
  const without = group.indicators.filter((one) => one !== code);
  if (next >= 0 && next < group.indicators.length)
    return withGroups(form, form.groups.with(at, { ...group, indicators: without.toSpliced(next, 0, code) }));
  const other = form.groups[at + step];
  if (!other) return form;
  const indicators = step > 0 ? [code, ...other.indicators] : [...other.indicators, code];
  return withGroups(form, form.groups.with(at, { ...group, indicators: without }).with(at + step, { ...other, indicators }));
}

/** A new group begins with the indicator. */
export function splitBefore(form: ReportForm, code: string, heading: string): ReportForm {
  return withGroups(
    form,
    form.groups.flatMap((group) => {
      const at = group.indicators.indexOf(code);
      if (at <= 0) return [group];
      return [
        { ...group, indicators: group.indicators.slice(0, at) },
        { heading, indicators: group.indicators.slice(at) },
      ];
    }),
  );
}

/** The group's rows go on under the heading before it. */
export function joinedToFormer(form: ReportForm, at: number): ReportForm {
  const [former, group] = [form.groups[at - 1], form.groups[at]];
  if (!former || !group) return form;
  const joined = { ...former, indicators: [...former.indicators, ...group.indicators] };
  return withGroups(form, form.groups.toSpliced(at - 1, 2, joined));
}
