import { fold } from '../reading/fold.ts';
import { remembered } from '../remembered.ts';

/** A unit's name taken apart: "LĐLĐ H. Sông Vân" is a federation, of a district, called "gia vien". */
export interface UnitName {
  readonly body: 'federation' | 'union' | null;
  /** The kind of area or field the name says: significant, "thành phố Cao Lãnh" is not "huyện Cao Lãnh". */
  readonly area: Area | null;
  /** The name proper, folded, abbreviations written out. */
  readonly core: string;
}

type Area = 'province' | 'district' | 'city' | 'town' | 'urban-district' | 'commune' | 'ward' | 'sector' | 'grassroots';

/** Spelled out before anything is compared; only where a word stands by itself. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bcdcs\b/g, 'cong doan co so'],
  [/\bcdvc\b/g, 'cong doan vien chuc'],
  [/\bcdn\b/g, 'cong doan nganh'],
  [/\bcd\b(?!\s*cs)/g, 'cong doan'],
  [/\b(ldld|lien doan ld)\b/g, 'lien doan lao dong'],
  [/\b(tp|t\.p|t\. p)\b\.?/g, 'thanh pho '],
  [/\b(tx|t\.x)\b\.?/g, 'thi xa '],
  [/\bh\./g, 'huyen '],
  [/\bq\./g, 'quan '],
  [/\bp\./g, 'phuong '],
  [/\bx\./g, 'xa '],
  [/\bkcn\b/g, 'khu cong nghiep'],
  [/\bkkt\b/g, 'khu kinh te'],
  [/\b(gd ?& ?dt|gddt|gd-dt|gd)\b/g, 'giao duc'],
  [/\bgtvt\b/g, 'giao thong van tai'],
  [/\bgt\b/g, 'giao thong'],
  [/\bnn\s*(va|&|-)?\s*ptnt\b/g, 'nong nghiep va phat trien nong thon'],
  [/\bptnt\b|\bpt nong thon\b/g, 'phat trien nong thon'],
  [/\bnn(?= (va |& ?)?phat trien nong thon)/g, 'nong nghiep'],
  [/\b(yt)\b/g, 'y te'],
  [/\bxd\b/g, 'xay dung'],
  [/\bvc\b/g, 'vien chuc'],
  [/\bvhtt(dl)?\b/g, 'van hoa the thao'],
  [/&/g, ' va '],
];

/** Folded, abbreviations spelled out, punctuation and "và" gone. */
export const spellOut = remembered((text) => {
  const folded = fold(text).replace(/_/g, ' ');
  const spelled = abbreviations.reduce((all, [short, long]) => all.replace(short, ` ${long} `), folded);
  return spelled
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bva\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
});

const areaOf: Readonly<Record<string, Area>> = {
  tinh: 'province',
  'thanh pho': 'city',
  'thi xa': 'town',
  quan: 'urban-district',
  huyen: 'district',
  phuong: 'ward',
  'dac khu': 'ward',
  xa: 'commune',
  'thi tran': 'commune',
  nganh: 'sector',
  'co so': 'grassroots',
};

const kindWords = '(?:lien doan lao dong|cong doan|co so|tinh|thanh pho|thi xa|huyen|quan|phuong|dac khu|xa|thi tran|nganh|cac)';
const leadingKind = new RegExp(`^(?:don vi |bao cao |cua )*(${kindWords}\\b ?)*`);
const kindBefore = new RegExp(`(?:${kindWords} ?)+$`);

/** A unit's whole name. */
export function readUnitName(text: string): UnitName {
  const spelled = spellOut(text);
  const prefix = leadingKind.exec(spelled)?.[0] ?? '';
  const core = spelled
    .slice(prefix.length)
    .replace(/ tinh$/, '')
    .trim();
  return { ...kindOf(prefix), core };
}

/** What the words right before a name in a running text say it is. */
export const kindBeforeName = (spelledBefore: string): Pick<UnitName, 'body' | 'area'> =>
  kindOf(kindBefore.exec(spelledBefore.trimEnd())?.[0] ?? '');

function kindOf(words: string): Pick<UnitName, 'body' | 'area'> {
  const body = /lien doan lao dong/.test(words) ? 'federation' : /cong doan/.test(words) ? 'union' : null;
  // The kind nearest to the name is its own: "Công đoàn cơ sở xã X".
  const last = Object.keys(areaOf)
    .map((word) => ({ word, at: ` ${words} `.lastIndexOf(` ${word} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return { body, area: last ? (areaOf[last.word] ?? null) : null };
}
