import { describe, expect, test } from 'vitest';
import { joinedToFormer, movedIndicator, splitBefore, withIndicator } from '#core/domain/forms/edit-form.ts';
import { officeForm } from '../../support/unit-forms.ts';

const groups = [
  { heading: 'I', indicators: ['a', 'b'] },
  { heading: 'II', indicators: ['c', 'd'] },
];
const form = officeForm('DOT1', { groups });
const told = ({ groups: found }: typeof form) => found.map(({ heading, indicators }) => `${heading}: ${indicators.join(' ')}`);

describe('a form laid out otherwise', () => {
  test('an indicator that is asked no longer, and again, stands where it stood', () => {
    for (const code of ['a', 'b', 'c', 'd']) {
      const without = withIndicator(form, form, code, false);
      expect(told(without).join(' ')).not.toContain(` ${code}`);
      expect(told(withIndicator(without, form, code, true))).toEqual(told(form));
    }
  });

  test('a group of which nothing is left goes, and comes back with its first indicator', () => {
    const without = withIndicator(withIndicator(form, form, 'c', false), form, 'd', false);
    expect(told(without)).toEqual(['I: a b']);
    expect(told(withIndicator(without, form, 'd', true))).toEqual(['I: a b', 'II: d']);
  });

  test('moves go over the edge of a group, and end at the form’s own', () => {
    expect(told(movedIndicator(form, 'b', 1))).toEqual(['I: a', 'II: b c d']);
    expect(told(movedIndicator(form, 'c', -1))).toEqual(['I: a b c', 'II: d']);
    expect(told(movedIndicator(form, 'b', -1))).toEqual(['I: b a', 'II: c d']);
    expect(told(movedIndicator(form, 'a', -1))).toEqual(told(form));
    expect(told(movedIndicator(form, 'd', 1))).toEqual(told(form));
  });

  test('groups are split and joined', () => {
    expect(told(splitBefore(form, 'd', 'III'))).toEqual(['I: a b', 'II: c', 'III: d']);
    expect(told(joinedToFormer(form, 1))).toEqual(['I: a b c d']);
    expect(told(joinedToFormer(form, 0))).toEqual(told(form));
  });
});
