import { expect, test } from 'vitest';
import { fieldNames, templateParts } from '#core/domain/templates/placeholder.ts';

const only = (text: string) => {
  const [part] = templateParts(text);
  return part === undefined ? null : part;
};

test('every name of the vocabulary is read, however it is spaced, composed or capitalised', () => {
  expect(fieldNames.length).toBeGreaterThan(60);
  for (const name of fieldNames) {
    expect(only(`{{${name}}}`)?.kind, name).toBe('field');
    expect(only(`{{  ${name.toUpperCase().normalize('NFD')} }}`)?.kind, name).toBe('field');
  }
});

test('an indicator and a unit are named by their codes', () => {
  expect(only('{{chỉ tiêu NB23-04.thực hiện}}')).toMatchObject({
    placeholder: { of: 'indicators', indicator: 'NB23-04', unit: null, field: 'numerator' },
  });
  expect(only('{{chỉ tiêu nb23-04.tỷ lệ lũy kế, đơn vị NB01}}')).toMatchObject({
    placeholder: { of: 'indicators', indicator: 'NB23-04', unit: 'NB01', field: 'percentCumulative' },
  });
});

test('repeats open and close, downwards and to the right', () => {
  expect(templateParts('{{#chỉ tiêu}}{{chỉ tiêu.stt}}').map(({ kind }) => kind)).toEqual(['open', 'field']);
  expect(only('{{#cột đơn vị}}')).toMatchObject({ kind: 'open', repeat: { over: 'units', axis: 'columns' } });
  expect(only('{{/mục}}')).toMatchObject({ kind: 'close', repeat: { over: 'sections', axis: 'rows' } });
  expect(only('{{#cột mục}}')?.kind).toBe('unknown');
});

test('an unknown name is told with the nearest one, a cut one as cut', () => {
  expect(only('{{nam}}')).toMatchObject({ kind: 'unknown', nearest: 'năm' });
  expect(only('{{chi tieu.thuc hien}}')).toMatchObject({ kind: 'unknown', nearest: 'chỉ tiêu.thực hiện' });
  expect(only('{{hoàn toàn khác}}')).toMatchObject({ kind: 'unknown', nearest: null });
  expect(templateParts('Năm {{năm}').map(({ kind }) => kind)).toEqual(['cut']);
  expect(templateParts('plain {text}')).toEqual([]);
});
