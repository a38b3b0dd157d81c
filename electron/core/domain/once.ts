/** Makes it when it is first asked for: what is long to make costs a program's start nothing. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
