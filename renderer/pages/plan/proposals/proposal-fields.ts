import { measureOf } from '#core/domain/plan/amending/plan-faults.ts';
import { dayOf } from '#core/domain/plan/day-text.ts';
import type { Registration, Signature } from '#core/domain/plan/plan.ts';
import type { Proposal, ProposedIndicator } from '#core/domain/plan/proposing/proposal.ts';
import { parseTarget } from '#core/domain/plan/target-text.ts';
import { assertNever } from '#core/domain/result.ts';
import {
  dataOwnerWords,
  evaluationUnitWords,
  howCountedWords,
  planWords,
  sectorScopeWords,
  spanText,
  targetText,
  timeBehaviorWords,
} from '#core/text/vi-plan.ts';
import { proposalWords } from '#core/text/vi-plan-proposals.ts';
import { dayText } from '#core/text/vi-words.ts';
import type { FieldInput } from '../../../components/editing/edit-field.ts';

/** A field of a proposal that a person may mend before accepting it. */
export interface ProposalField {
  readonly label: string;
  readonly raw: string;
  readonly input: FieldInput;
  /** Null where what was typed cannot be read. */
  readonly write: (typed: string) => Proposal | null;
}

const { fields: words } = proposalWords;
const LINE = { kind: 'line' } as const;
const WORDS = { kind: 'words' } as const;

/** What can be mended in a proposal of its kind. */
export function proposalFields(proposal: Proposal): readonly ProposalField[] {
  switch (proposal.kind) {
    case 'indicator':
      return indicatorFields(proposal);
    case 'period':
      return periodFields(proposal);
    case 'obligation':
      return obligationFields(proposal);
    case 'report-deadline':
      return deadlineFields(proposal);
    case 'fact':
      return [factField(proposal)];
    case 'registration':
      return registrationFields(proposal);
    case 'recipients':
      return [recipientsField(proposal)];
    case 'signature':
      return signatureFields(proposal);
    default:
      return assertNever(proposal);
  }
}

function factField(proposal: Extract<Proposal, { kind: 'fact' }>): ProposalField {
  const { field, value } = proposal.fact;
  const set = (next: string): Proposal => ({ ...proposal, fact: { field, value: next } });
  const label = planWords.document[field];
  return field === 'issuedOn' ? day(label, value, set) : text(label, value, set, field === 'title' ? WORDS : LINE);
}

function registrationFields(proposal: Extract<Proposal, { kind: 'registration' }>): readonly ProposalField[] {
  const { registration } = proposal;
  const set = (change: Partial<Registration>): Proposal => ({ ...proposal, registration: { ...registration, ...change } });
  return [
    text(words.what, registration.what, (what) => set({ what }), WORDS),
    maybe(words.by, registration.by, (by) => set({ by })),
    maybe(words.to, registration.to, (to) => set({ to })),
    maybe(words.channel, registration.channel, (channel) => set({ channel })),
  ];
}

const recipientsField = (proposal: Extract<Proposal, { kind: 'recipients' }>): ProposalField => ({
  label: words.recipients,
  raw: proposal.recipients.join('\n'),
  input: WORDS,
  write: (typed) => {
    const recipients = typed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    return recipients.length === 0 ? null : { ...proposal, recipients };
  },
});

function signatureFields(proposal: Extract<Proposal, { kind: 'signature' }>): readonly ProposalField[] {
  const { signature } = proposal;
  const set = (change: Partial<Signature>): Proposal => ({ ...proposal, signature: { ...signature, ...change } });
  return [
    text(words.authority, signature.authority, (authority) => set({ authority })),
    text(words.position, signature.position, (position) => set({ position })),
    maybe(words.signer, signature.name, (name) => set({ name })),
  ];
}

function indicatorFields(proposal: Extract<Proposal, { kind: 'indicator' }>): readonly ProposalField[] {
  const { indicator } = proposal;
  const set = (change: Partial<ProposedIndicator>): Proposal => ({ ...proposal, indicator: { ...indicator, ...change } });
  return [
    text(words.name, indicator.name, (name) => set({ name }), WORDS),
    {
      label: words.target,
      raw: indicator.target === null ? '' : targetText(indicator),
      input: LINE,
      write: (typed) => {
        const target = parseTarget(typed, indicator.measure);
        return target === null ? null : set({ target });
      },
    },
    text(words.unitOfMeasure, indicator.unitOfMeasure, (unitOfMeasure) => set({ unitOfMeasure })),
    choice(words.howCounted, indicator.aggregation, howCountedWords, (aggregation) =>
      set({ aggregation, measure: measureOf[aggregation] }),
    ),
    choice(words.scope, indicator.sectorScope[0] ?? 'ALL', sectorScopeWords, (scope) => set({ sectorScope: [scope] })),
    choice(words.time, indicator.timeBehavior, timeBehaviorWords, (timeBehavior) => set({ timeBehavior })),
    choice(words.evaluationUnit, indicator.evaluationUnit, evaluationUnitWords, (evaluationUnit) => set({ evaluationUnit })),
    choice(words.dataOwner, indicator.dataOwner, dataOwnerWords, (dataOwner) => set({ dataOwner })),
  ];
}

function periodFields(proposal: Extract<Proposal, { kind: 'period' }>): readonly ProposalField[] {
  const { period } = proposal;
  return [
    text(words.label, period.label, (label) => ({ ...proposal, period: { ...period, label } })),
    {
      label: words.span,
      raw: spanText(period),
      input: LINE,
      write: (typed) => {
        const [from, to] = typed.split(/\s*[–—-]\s*/).map(dayOf);
        return from && to ? { ...proposal, period: { ...period, from, to } } : null;
      },
    },
    {
      label: words.theme,
      raw: period.theme ?? '',
      input: WORDS,
      write: (typed) => ({ ...proposal, period: { ...period, theme: typed.trim() === '' ? null : typed.trim() } }),
    },
  ];
}

function obligationFields(proposal: Extract<Proposal, { kind: 'obligation' }>): readonly ProposalField[] {
  const { obligation } = proposal;
  return [
    text(words.what, obligation.what, (what) => ({ ...proposal, obligation: { ...obligation, what } }), WORDS),
    day(words.before, obligation.before, (before) => ({ ...proposal, obligation: { ...obligation, before } })),
  ];
}

function deadlineFields(proposal: Extract<Proposal, { kind: 'report-deadline' }>): readonly ProposalField[] {
  const { deadline } = proposal;
  return [
    text(words.period, deadline.periodCode, (periodCode) => ({ ...proposal, deadline: { ...deadline, periodCode } })),
    day(words.dueOn, deadline.dueOn, (dueOn) => ({ ...proposal, deadline: { ...deadline, dueOn } })),
  ];
}

const text = (label: string, raw: string, set: (typed: string) => Proposal, input: FieldInput = LINE): ProposalField => ({
  label,
  raw,
  input,
  write: (typed) => (typed.trim() === '' ? null : set(typed.trim())),
});

const maybe = (label: string, raw: string | null, set: (typed: string | null) => Proposal): ProposalField => ({
  label,
  raw: raw ?? '',
  input: LINE,
  write: (typed) => set(typed.trim() === '' ? null : typed.trim()),
});

const day = (label: string, raw: string, set: (day: string) => Proposal): ProposalField => ({
  label,
  raw: dayText(raw),
  input: LINE,
  write: (typed) => {
    const read = dayOf(typed);
    return read === null ? null : set(read);
  },
});

function choice<Value extends string>(
  label: string,
  value: Value,
  labels: Readonly<Record<Value, string>>,
  set: (value: Value) => Proposal,
): ProposalField {
  const values = Object.keys(labels) as Value[];
  return {
    label,
    raw: value,
    input: { kind: 'choice', options: values.map((one) => ({ value: one, label: labels[one] })) },
    write: (typed) => {
      const chosen = values.find((one) => one === typed);
      return chosen === undefined ? null : set(chosen);
    },
  };
}
