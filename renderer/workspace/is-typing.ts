/** Kinds of input that hold no text: keys typed on them mean the page. */
const CHOSEN: readonly string[] = ['checkbox', 'radio', 'button', 'submit'];

/** Whether a key goes into a field. */
export function isTyping({ target }: Pick<KeyboardEvent, 'target'>): boolean {
  if (target instanceof HTMLInputElement) return !CHOSEN.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
