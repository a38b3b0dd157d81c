import { assertNever } from '../../result.ts';
import { isSameValue } from '../../same-value.ts';
import { nextCode } from '../amending/new-indicator.ts';
import type { Plan } from '../plan.ts';
import type { Proposal } from './proposal.ts';

/** The plan with what was proposed in it; a period of the same code, or a deadline of the same report, is replaced. */
export function planWith(plan: Plan, proposal: Proposal): Plan {
  switch (proposal.kind) {
    case 'period': {
      const others = plan.emulationPeriods.filter(({ code }) => code !== proposal.period.code);
      const emulationPeriods = [...others, proposal.period].toSorted((a, b) => a.from.localeCompare(b.from));
      return { ...plan, emulationPeriods };
    }
    case 'report-deadline': {
      const others = plan.reportingDeadlines.filter(({ periodCode }) => periodCode !== proposal.deadline.periodCode);
      return { ...plan, reportingDeadlines: [...others, proposal.deadline] };
    }
    case 'fact':
      return { ...plan, [proposal.fact.field]: proposal.fact.value };
    case 'registration':
      return { ...plan, registrations: [...plan.registrations, proposal.registration] };
    case 'recipients':
      return { ...plan, recipients: proposal.recipients };
    case 'signature':
      return { ...plan, signature: proposal.signature };
    case 'obligation':
      return { ...plan, obligations: [...plan.obligations, proposal.obligation] };
    case 'indicator': {
      const code = nextCode(plan);
      const measureId = `${plan.id}-${code}`.toLowerCase().slice(0, 60);
      const section = proposal.indicator.section || '1';
      return { ...plan, indicators: [...plan.indicators, { ...proposal.indicator, section, code, measureId }] };
    }
    default:
      return assertNever(proposal);
  }
}

/** Whether the plan says it already, so that nothing is taken twice. */
export function says(plan: Plan, proposal: Proposal): boolean {
  switch (proposal.kind) {
    case 'period':
      return plan.emulationPeriods.some(({ code, from, to, theme }) =>
        isSameValue({ code, from, to, theme }, periodFacts(proposal)),
      );
    case 'report-deadline':
      return plan.reportingDeadlines.some((deadline) => isSameValue(deadline, proposal.deadline));
    case 'fact':
      return plan[proposal.fact.field] === proposal.fact.value;
    case 'registration':
      return plan.registrations.some(({ what }) => what === proposal.registration.what);
    case 'recipients':
      return isSameValue(plan.recipients, proposal.recipients);
    case 'signature':
      return isSameValue(plan.signature, proposal.signature);
    case 'obligation':
      return plan.obligations.some(
        ({ what, before }) => what === proposal.obligation.what && before === proposal.obligation.before,
      );
    case 'indicator':
      return plan.indicators.some(
        ({ name, target, section }) =>
          name === proposal.indicator.name &&
          section === (proposal.indicator.section || '1') &&
          isSameValue(target, proposal.indicator.target),
      );
    default:
      return assertNever(proposal);
  }
}

const periodFacts = ({ period: { code, from, to, theme } }: Extract<Proposal, { kind: 'period' }>) => ({ code, from, to, theme });
