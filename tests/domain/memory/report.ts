import type { AnsweredWorkbook } from '#core/domain/memory/answer-subject.ts';
import type { AnswerToKeep } from '#core/domain/memory/answers-to-keep.ts';
import type { KeptAnswer } from '#core/domain/memory/kept-answer.ts';
import { layoutText } from '#core/domain/memory/layout.ts';
import { plainTables } from '#core/domain/memory/plain-tables.ts';
import { gather } from '#core/domain/reading/gather.ts';
import type { ReadingInput } from '#core/domain/reading/reading-input.ts';
import { sheetOf, workbookOf } from '../../support/grids.ts';
import { presetPlan, unitNamed } from '../../support/plans.ts';

type Rows = Parameters<typeof sheetOf>[1];

export const head: Rows = [['LĐLĐ TỈNH'], ['LĐLĐ HUYỆN SÔNG VÂN'], ['BÁO CÁO CHỈ TIÊU THI ĐUA ĐỢT 1 NĂM 2023']];

/** A report of the first period of 2023 in one sheet, as answers are about it. */
export function reportOf(rows: Rows, facts: Partial<ReadingInput> & { readonly sheet?: string } = {}): AnsweredWorkbook {
  const { sheet = 'Biểu', ...overrides } = facts;
  const findings = gather({
    workbook: workbookOf(sheetOf(sheet, rows)),
    fileName: 'bc.xlsx',
    plan: presetPlan('ninh-binh-2023'),
    units: [unitNamed('U1', 'LĐLĐ huyện Sông Vân'), unitNamed('U2', 'LĐLĐ huyện Yên Thủy')],
    period: 'DOT1',
    basis: null,
    unit: 'U1',
    answers: {},
    ...overrides,
  });
  return { findings, tables: plainTables(findings) };
}

export const layoutOf = (...report: Parameters<typeof reportOf>): string => layoutText(reportOf(...report).tables);

/** As it is once it was kept. */
export const kept = (answer: AnswerToKeep, facts: Partial<KeptAnswer> = {}): KeptAnswer => ({
  ...answer,
  id: 'm1',
  planId: 'ninh-binh-2023',
  unit: 'U1',
  layout: 'aa',
  basis: 'period',
  givenAt: '2023-06-20T02:00:00.000Z',
  actor: 'an',
  ...facts,
});
