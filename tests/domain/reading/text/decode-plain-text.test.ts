import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proposePlan } from '#core/domain/plan/proposing/propose-plan.ts';
import { decodePlainText } from '#core/domain/reading/text/decode-plain-text.ts';
import { encoded } from '../../../support/generated-encoding.ts';
import { planIds } from '../../../support/plans.ts';

const documentOf = (id: string): string =>
  readFileSync(new URL(`../../../fixtures/plans/${id}.txt`, import.meta.url), 'utf8').normalize('NFC');
const targetsIn = (text: string) =>
  proposePlan(text, 2023).flatMap((proposal) => (proposal.kind === 'indicator' ? [proposal.indicator.target] : []));

describe('a pasted text says itself what it was typed in', () => {
  test.each(['tcvn3', 'vni'] as const)('%s is decoded, soft hyphens and all', (encoding) => {
    const typed = encoded('Phát triển đoàn viên: 1.200 người; tổ chức đối thoại', encoding).text;
    expect(typed).not.toContain('đoàn');
    expect(decodePlainText(typed)).toEqual({ text: 'Phát triển đoàn viên: 1.200 người; tổ chức đối thoại', encoding });
  });

  test('Unicode stays as it is, composed or not, and so does a line of it among others', () => {
    for (const text of ['Kết nạp 100 đoàn viên', 'Kết nạp 100 đoàn viên'.normalize('NFD')])
      expect(decodePlainText(text)).toEqual({ text: 'Kết nạp 100 đoàn viên', encoding: 'unicode' });
    const old = encoded('Công đoàn cơ sở tổ chức hội nghị người lao động', 'tcvn3').text;
    expect(decodePlainText(`${old}\nĐợt 1 đến hết ngày 30/6`).text.split('\n')[1]).toBe('Đợt 1 đến hết ngày 30/6');
  });

  test('one odd word turns nothing over', () => {
    expect(decodePlainText('Café 90% CNVCLĐ được tuyên truyền').encoding).toBe('unicode');
    expect(decodePlainText('90% CNVC').encoding).toBe('unicode');
  });

  test.each(planIds.flatMap((id) => (['tcvn3', 'vni'] as const).map((encoding) => [id, encoding] as const)))(
    'the document of %s in %s gives the same targets as in Unicode',
    (id, encoding) => {
      const pasted = documentOf(id)
        .split('\n')
        .map((line) => encoded(line, encoding).text)
        .join('\n');
      const { text, encoding: found } = decodePlainText(pasted);
      expect(found).toBe(encoding);
      expect(targetsIn(text)).toEqual(targetsIn(documentOf(id)));
    },
  );
});
