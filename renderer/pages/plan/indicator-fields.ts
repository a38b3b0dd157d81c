import { measureOf } from '#core/domain/plan/amending/plan-faults.ts';
import type { Indicator, SectorScope } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { parseTarget } from '#core/domain/plan/target-text.ts';
import {
  dataOwnerWords,
  evaluationUnitWords,
  howCountedWords,
  planWords,
  sectorScopeText,
  sectorScopeWords,
  targetText,
  timeBehaviorWords,
} from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { choiceField, linesField, optionalField, textField, wordsField } from '../../components/editing/edit-field.ts';
import type { PlanField } from './editing/plan-field.ts';

/** The plan with the indicator changed; its code names it also where the code itself changes. */
const changedIn = (plan: Plan, indicator: Indicator, change: Partial<Indicator>): Plan => ({
  ...plan,
  indicators: plan.indicators.map((one) => (one.code === indicator.code ? { ...one, ...change } : one)),
});

/** Fields that the table of indicators has a column for. */
export function indicatorFields(plan: Plan, indicator: Indicator) {
  const words = planWords.indicatorColumns;
  const set = (change: Partial<Indicator>) => changedIn(plan, indicator, change);
  return {
    code: textField(words.code, indicator.code, (code) => set({ code })),
    name: textField(words.name, indicator.name, (name) => set({ name })),
    target: targetField(indicator, (target) => set({ target })),
    unitOfMeasure: wordsLine(words.unitOfMeasure, indicator.unitOfMeasure, (unitOfMeasure) => set({ unitOfMeasure })),
    howCounted: choiceField(words.howCounted, indicator.aggregation, howCountedWords, (aggregation) =>
      set({ aggregation, measure: measureOf[aggregation] }),
    ),
    scope: scopeField(indicator, (sectorScope) => set({ sectorScope })),
    time: choiceField(words.time, indicator.timeBehavior, timeBehaviorWords, (timeBehavior) => set({ timeBehavior })),
    evaluationUnit: choiceField(words.evaluationUnit, indicator.evaluationUnit, evaluationUnitWords, (evaluationUnit) =>
      set({ evaluationUnit }),
    ),
    dataOwner: choiceField(words.dataOwner, indicator.dataOwner, dataOwnerWords, (dataOwner) => set({ dataOwner })),
  } satisfies Record<keyof typeof words, PlanField>;
}

const wordsLine = (label: string, text: string, set: (text: string) => Plan): PlanField => ({
  ...wordsField(label, text, set),
  input: { kind: 'line' },
});

const targetField = (indicator: Indicator, set: (target: Indicator['target']) => Plan): PlanField => ({
  label: planWords.indicatorColumns.target,
  shown: targetText(indicator),
  raw: indicator.target === null ? '' : targetText(indicator),
  input: { kind: 'line' },
  hint: planEditWords.writeTarget,
  write: (typed) => {
    if (typed.trim() === '') return set(null);
    const target = parseTarget(typed, indicator.measure);
    return target === null ? null : set(target);
  },
});

/** One sector, or all; several that stand together stay until another is chosen. */
function scopeField({ sectorScope }: Indicator, set: (scope: readonly SectorScope[]) => Plan): PlanField {
  const [only = 'ALL'] = sectorScope;
  const field = choiceField(planWords.indicatorColumns.scope, only, sectorScopeWords, (scope) => set([scope]));
  return { ...field, shown: sectorScopeText(sectorScope) };
}

/** Fields that stand below an opened indicator. */
export function furtherFields(plan: Plan, indicator: Indicator): readonly PlanField[] {
  const { more: words } = planWords;
  const { quotation } = indicator;
  const set = (change: Partial<Indicator>) => changedIn(plan, indicator, change);
  return [
    wordsField(words.quotation, quotation.focus, (focus) => set({ quotation: { ...quotation, focus } })),
    wordsField(words.sentence, quotation.sentence, (sentence) => set({ quotation: { ...quotation, sentence } })),
    textField(words.section, indicator.section, (section) => set({ section })),
    wordsLine(words.groupId, indicator.groupId, (groupId) => set({ groupId })),
    wordsLine(words.subject, indicator.subject, (subject) => set({ subject })),
    optionalField(words.qualifier, indicator.qualifier, (qualifier) => set({ qualifier })),
    optionalField(words.numerator, indicator.numerator, (numerator) => set({ numerator })),
    optionalField(words.denominator, indicator.denominator, (denominator) => set({ denominator })),
    decimalsField(indicator, (decimals) => set({ decimals })),
    linesField(words.categories, indicator.categories, (categories) => set({ categories })),
    textField(words.measureId, indicator.measureId, (measureId) => set({ measureId })),
    optionalField(words.note, indicator.note, (note) => set({ note })),
    optionalField(words.ambiguity, indicator.ambiguity, (ambiguity) => set({ ambiguity })),
  ];
}

const decimalsField = ({ decimals }: Indicator, set: (decimals: number) => Plan): PlanField => ({
  ...textField(planWords.more.decimals, String(decimals), () => set(decimals)),
  hint: planEditWords.writeNumber,
  write: (typed) => (/^[0-4]$/.test(typed.trim()) ? set(Number(typed)) : null),
});
