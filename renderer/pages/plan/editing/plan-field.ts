import type { Plan } from '#core/domain/plan/plan.ts';
import type { EditField } from '../../../components/editing/edit-field.ts';

/** One field of the plan, where it stands; what comes of it is the whole plan. */
export type PlanField = EditField<Plan>;
