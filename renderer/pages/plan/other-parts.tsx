import type { Plan } from '#core/domain/plan/plan.ts';
import { planWords, qualitativeKindWords } from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { choiceField, dayField, linesField, optionalField, textField, wordsField } from '../../components/editing/edit-field.ts';
import { Facts } from './facts.tsx';
import type { PartProps } from './part-props.ts';
import { Rows, rowList } from './rows.tsx';

const { parts } = planWords;
const { blank } = planEditWords;

/** Targets whose number lies elsewhere, or that are answered in words. */
export const QualitativePart = ({ plan }: PartProps) => (
  <Rows name={parts.qualitative} columns={planWords.qualitativeColumns} list={qualitativeRows(plan)} />
);

function qualitativeRows(plan: Plan) {
  const words = planWords.qualitativeColumns;
  return rowList(
    plan.qualitativeTargets,
    (qualitativeTargets) => ({ ...plan, qualitativeTargets }),
    (target, set) => ({
      code: textField(words.code, target.code, (code) => set({ ...target, code })),
      quotation: wordsField(words.quotation, target.quotation, (quotation) => set({ ...target, quotation })),
      section: textField(words.section, target.section, (section) => set({ ...target, section })),
      answer: optionalField(words.answer, target.answer ?? null, (answer) => set({ ...target, answer }), { kind: 'words' }),
      kind: choiceField(words.kind, target.kind, qualitativeKindWords, (kind) => set({ ...target, kind })),
    }),
    () => ({ code: `Q${plan.qualitativeTargets.length + 1}`, section: '1', quotation: blank, kind: 'qualitative_yes_no' }),
  );
}

/** What is due by a day and is no report. */
export const ObligationsPart = ({ plan }: PartProps) => (
  <Rows name={parts.obligations} columns={planWords.obligationColumns} list={obligationRows(plan)} />
);

function obligationRows(plan: Plan) {
  const words = planWords.obligationColumns;
  return rowList(
    plan.obligations,
    (obligations) => ({ ...plan, obligations }),
    (one, set) => ({
      what: textField(words.what, one.what, (what) => set({ ...one, what })),
      before: dayField(words.before, one.before, (before) => set({ ...one, before })),
      quotation: wordsField(words.quotation, one.quotation, (quotation) => set({ ...one, quotation })),
    }),
    () => ({ what: blank, before: `${plan.year}-12-31`, quotation: '' }),
  );
}

/** What units are asked to register. */
export const RegistrationsPart = ({ plan }: PartProps) => (
  <Rows name={parts.registrations} columns={planWords.registrationColumns} list={registrationRows(plan)} />
);

function registrationRows(plan: Plan) {
  const words = planWords.registrationColumns;
  return rowList(
    plan.registrations,
    (registrations) => ({ ...plan, registrations }),
    (one, set) => ({
      what: textField(words.what, one.what, (what) => set({ ...one, what })),
      by: optionalField(words.by, one.by, (by) => set({ ...one, by })),
      to: optionalField(words.to, one.to, (to) => set({ ...one, to })),
      channel: optionalField(words.channel, one.channel, (channel) => set({ ...one, channel })),
      quotation: wordsField(words.quotation, one.quotation, (quotation) => set({ ...one, quotation })),
    }),
    () => ({ what: blank, by: null, to: null, channel: null, quotation: '' }),
  );
}

/** When rewards are given, and the titles that the document names. */
export const RewardsPart = ({ plan }: PartProps) => (
  <>
    <Rows name={parts.rewards} columns={planWords.rewardColumns} list={rewardRows(plan)} />
    <Facts fields={[linesField(planWords.awardTitles, plan.titles, (titles) => ({ ...plan, titles }))]} />
  </>
);

function rewardRows(plan: Plan) {
  const words = planWords.rewardColumns;
  return rowList(
    plan.rewardOccasions,
    (rewardOccasions) => ({ ...plan, rewardOccasions }),
    (one, set) => ({
      occasion: textField(words.occasion, one.occasion, (occasion) => set({ ...one, occasion })),
      quotation: wordsField(words.quotation, one.quotation, (quotation) => set({ ...one, quotation })),
    }),
    () => ({ occasion: blank, quotation: '' }),
  );
}

/** What clusters are for. */
export const ClustersPart = ({ plan }: PartProps) => (
  <Rows name={parts.clusters} columns={planWords.clusterColumns} list={clusterRows(plan)} />
);

function clusterRows(plan: Plan) {
  const words = planWords.clusterColumns;
  return rowList(
    plan.clusterRules,
    (clusterRules) => ({ ...plan, clusterRules }),
    (one, set) => ({
      name: textField(words.name, one.name, (name) => set({ ...one, name })),
      rule: wordsField(words.rule, one.rule, (rule) => set({ ...one, rule })),
      quotation: wordsField(words.quotation, one.quotation, (quotation) => set({ ...one, quotation })),
    }),
    () => ({ name: blank, rule: '', quotation: '' }),
  );
}

/** What whoever entered the plan noticed about its document. */
export const NotesPart = ({ plan }: PartProps) => (
  <Facts fields={[linesField(parts.notes, plan.sourceNotes, (sourceNotes: Plan['sourceNotes']) => ({ ...plan, sourceNotes }))]} />
);
