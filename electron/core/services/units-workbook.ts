import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail } from '../domain/result.ts';
import type { ServiceDeps } from './service-deps.ts';

export const exportUnits = (deps: ServiceDeps, { file }: ParsedInputOf<'units.export'>): OutputOf<'units.export'> =>
  fail({ code: 'file-not-written', file: deps.handles.nameOf(file) ?? file });

export const loadUnitEvents = (deps: ServiceDeps, { file }: ParsedInputOf<'unitEvents.load'>): OutputOf<'unitEvents.load'> =>
  fail({ code: 'file-unreadable', file: deps.handles.nameOf(file) ?? file });
