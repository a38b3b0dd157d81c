import type { Dice } from './generated-choices.ts';
import type { GeneratedRow } from './generated-tables.ts';

/** Two rows of one deed by different people ("CĐCS DNNN tổ chức …", "CĐCS DN ngoài NN tổ chức …") become a heading and its parts. */
export function grouped(rows: readonly GeneratedRow[], dice: Dice): GeneratedRow[] {
  const all: GeneratedRow[] = [];
  for (const row of rows) {
    const last = all.at(-1);
    const group = last && dice.chance(0.8) ? groupOf(last, row, dice) : null;
    if (group) all.splice(-1, 1, ...group);
    else all.push(row);
  }
  return all;
}

function groupOf(a: GeneratedRow, b: GeneratedRow, dice: Dice): GeneratedRow[] | null {
  const said = a.indicator && b.indicator && !a.isPart ? apart(a.indicator.name, b.indicator.name, dice) : null;
  if (said === null) return null;
  const mark = dice.pick(['', '- ', '   ', '+ ']);
  const part = (row: GeneratedRow, who: string): GeneratedRow => ({ ...row, label: mark + who, isPart: true });
  const heading = said.both.charAt(0).toUpperCase() + said.both.slice(1);
  return [{ label: heading, indicator: null, value: null }, part(a, said.first), part(b, said.second)];
}

/** What two names have in common at their ends, and who is named between; null where that is too little, or too much. */
function apart(a: string, b: string, dice: Dice): { both: string; first: string; second: string } | null {
  const [one, other] = [a.split(' '), b.split(' ')];
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  // "CĐCS DNNN" or only "DNNN".
  const from = dice.chance(0.5) ? head : 0;
  const [first, second] = [one, other].map((words) => words.slice(from, words.length - tail));
  const both = one.slice(one.length - tail).join(' ');
  const isGroup = tail >= 3 && first !== undefined && second !== undefined && first.length <= 4 && second.length <= 4;
  return isGroup && first.length > 0 && second.length > 0 ? { both, first: first.join(' '), second: second.join(' ') } : null;
}
