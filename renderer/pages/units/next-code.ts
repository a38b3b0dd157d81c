const numbered = /^(.*?)(\d+)$/;

/** The code after the last of those that are numbered alike ("NB16" → "NB17", "X09" → "X10"); "1" where none has a number. */
export function nextCode(codes: readonly string[]): string {
  const parts = codes.flatMap((code) => {
    const [, head, number] = numbered.exec(code) ?? [];
    return head === undefined || number === undefined ? [] : [{ head, number }];
  });
  const head = commonest(parts.map((part) => part.head));
  const numbers = parts.filter((part) => part.head === head).map((part) => part.number);
  const width = Math.max(1, ...numbers.map(({ length }) => length));
  const last = Math.max(0, ...numbers.map(Number));
  return `${head}${String(last + 1).padStart(width, '0')}`;
}

/** So many codes, each after the one before. */
export function nextCodes(codes: readonly string[], count: number): readonly string[] {
  const made: string[] = [];
  while (made.length < count) made.push(nextCode([...codes, ...made]));
  return made;
}

function commonest(heads: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
