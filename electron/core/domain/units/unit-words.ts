import type { Sector } from '../plan/indicator.ts';
import { fold } from '../reading/fold.ts';
import type { UnitKind } from './unit.ts';

/** Words that tell a unit's kind, folded. The one that stands first in the text decides ("CĐCS xã …" is grassroots). */
const kindCues: readonly (readonly [RegExp, UnitKind])[] = [
  [/\bcum\b|\bkhoi thi dua\b/, 'cluster'],
  [/\bco so\b|\bcdcs\b|\bnghiep doan\b/, 'grassroots'],
  [/\bkcn\b|\bkkt\b|\bkcx\b|\bkhu (cong nghiep|kinh te|che xuat|cong nghe cao)\b/, 'zone'],
  [/\bhuyen\b|\bquan\b|\bthanh pho\b|\bthi xa\b|\btp\b|\btx\b/, 'district'],
  [/\bxa\b|\bphuong\b|\bthi tran\b|\bdac khu\b/, 'commune'],
  [/\bnganh\b|\bcdn\b|\bvien chuc\b/, 'sector'],
];

/** "cấp trên (trực tiếp) cơ sở" names the level above the grassroots. */
const aboveGrassroots = /cap tren( truc tiep)?( cua)?( cong doan)? co so/g;

/** The kind that the office's own words say ("LĐLĐ cấp huyện" → `district`); `other` where none of them is known. */
export function unitKindFromWords(words: string): UnitKind {
  const text = fold(words).replace(aboveGrassroots, '');
  const found = kindCues
    .map(([cue, kind]) => ({ kind, at: text.search(cue) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.kind ?? 'other';
}

const everySector: readonly Sector[] = ['HCSN', 'DNNN', 'DN_NGOAI_NN'];

/** Tried in this order: "ngoài nhà nước" also contains "nhà nước". */
const sectorCues: readonly (readonly [RegExp, readonly Sector[]])[] = [
  [/\btat ca\b|\bca (3|ba)\b|\bcac khoi\b|\bmoi khoi\b/, everySector],
  [/\bngoai\b|\bnnn\b|\bdnnnn\b|\bdnnnn\b|\bfdi\b|\btu nhan\b|\bnqd\b/, ['DN_NGOAI_NN']],
  [/\bdnnn\b|\bnha nuoc\b|\bnn\b|\bquoc doanh\b/, ['DNNN']],
  [/\bhcsn\b|\bhanh chinh\b|\bsu nghiep\b|\bco quan\b|\bcong lap\b/, ['HCSN']],
  [/\bdn\b|\bdoanh nghiep\b|\bsxkd\b/, ['DNNN', 'DN_NGOAI_NN']],
];

/**
 * The sectors named in a cell ("HCSN; DNNN; DN ngoài NN"). Where it says nothing that is known, all of them:
 * a unit too many among those awaited is seen and put right, one too few is not.
 */
export function sectorsFromWords(words: string): readonly Sector[] {
  const parts = fold(words).split(/[;,/+&]| va /);
  const named = new Set(parts.flatMap((part) => sectorCues.find(([cue]) => cue.test(part))?.[1] ?? []));
  return named.size === 0 ? everySector : everySector.filter((sector) => named.has(sector));
}
