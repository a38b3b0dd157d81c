import { asksInBrackets } from './cue-words.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** What one quantity is said of, cut out of its sentence. */
export interface Clause {
  /** From the word where it begins to where the next one does. */
  readonly text: string;
  /** Places within `text`. */
  readonly quantity: Quantity;
  /** What its sentence says before it and after it: the doer at its beginning, the deed that several share at its end. */
  readonly before: string;
  readonly after: string;
}

/** A sentence, or what stands between two semicolons, with the quantities in it. */
export interface Segment {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** Ends of sentences and semicolons, outside of quotations; a remark in brackets that asks for something stands alone. */
export function segmentsOf(paragraph: string): readonly Segment[] {
  const apart = paragraph.replace(/\s*\(([^()]*)\)/g, (remark, inside: string) =>
    asksInBrackets.test(inside) && quantitiesOf(inside).length > 0 ? `; ${inside}; ` : remark,
  );
  return apart
    .split(/(?<=[.!?])\s+(?=[\p{Lu}“"])|;\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((text) => ({ text, clauses: clausesOf(text) }));
}

function clausesOf(text: string): readonly Clause[] {
  const quantities = quantitiesOf(text);
  const starts = quantities.map((quantity, at) => (at === 0 ? 0 : boundary(text, quantities[at - 1]?.end ?? 0, quantity.start)));
  return quantities.map((quantity, at) => {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      quantity: { ...quantity, start: quantity.start - start, end: quantity.end - start },
      before: text.slice(0, start),
      after: text.slice(end),
    };
  });
}

const joint = /,|(?<!\p{L})(và|trong đó)(?!\p{L})/gu;

/** Where between two numbers the second one's words begin: at the comma or "và" right before it, else at the first comma. */
function boundary(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const joints = [...between.matchAll(joint)];
  const first = joints.find(([mark]) => mark === ',') ?? joints[0];
  const last = joints.at(-1);
  if (first === undefined || last === undefined) return to;
  const isRightBefore =
    between
      .slice(last.index + last[0].length)
      .trim()
      .split(/\s+/).length <= 1;
  return from + (isRightBefore ? last.index : first.index);
}
