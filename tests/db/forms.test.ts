import { expect, test } from 'vitest';
import type { SentForm } from '#core/domain/forms/sent-form.ts';
import { officeForm, unitForm } from '../support/unit-forms.ts';
import { storesWithPlan } from './samples.ts';

const made = (): SentForm => {
  const { sent } = unitForm('DOT1');
  return { ...sent, code: { ...sent.code, planId: 'p' } };
};

test('a form is kept as the office laid it out, and goes back to how it begins', () => {
  const { stores } = storesWithPlan();
  const form = officeForm('DOT1', { title: 'BÁO CÁO NHANH' });
  stores.forms.save('p', 'DOT1', form);
  expect([stores.forms.ofPeriod('p', 'DOT1'), stores.forms.ofPeriod('p', 'NAM')]).toEqual([form, null]);
  stores.forms.save('p', 'DOT1', null);
  expect(stores.forms.ofPeriod('p', 'DOT1')).toBeNull();
});

test('what was sent is found by its code alone, and never changes', () => {
  const { stores, database } = storesWithPlan();
  const form = made();
  stores.forms.addSent(form, { at: '2023-06-01T01:00:00.000Z', actor: 'lan' });
  stores.forms.addSent(form, { at: '2023-06-02T01:00:00.000Z', actor: 'an' });
  expect(stores.forms.sent(form.code)).toEqual(form);
  expect(stores.forms.sent({ ...form.code, reference: 'XXXXXXXX' })).toBeNull();
  expect(stores.forms.sent({ ...form.code, unit: 'NB02' })).toBeNull();
  expect(stores.forms.lastSent('p', 'DOT1')).toEqual([{ unit: 'NB01', at: '2023-06-02T01:00:00.000Z', actor: 'an' }]);
  expect(() => database.statement("UPDATE sent_forms SET rows = '[]'").run()).toThrow('append-only');
});
