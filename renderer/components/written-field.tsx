import { type KeyboardEvent, useId, useState } from 'react';

/** A field that is kept when it is left or Enter is pressed; Esc leaves it as it was. */
export function WrittenField({
  label,
  value,
  onWrite,
  hint = '',
  isLong = false,
}: {
  label: string;
  value: string;
  onWrite: (text: string) => void;
  hint?: string;
  isLong?: boolean;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const write = () => {
    if (typed !== null && typed.trim() !== value) onWrite(typed.trim());
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTyped(null);
    if (event.key === 'Enter' && !isLong) write();
  };
  const field = { id, value: typed ?? value, placeholder: hint, onBlur: write, onKeyDown: press };
  return (
    <div className="forms-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...field} rows={4} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input {...field} onChange={(event) => setTyped(event.target.value)} />
      )}
    </div>
  );
}
