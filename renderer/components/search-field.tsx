import { useEffect, useRef } from 'react';

interface SearchFieldProps {
  /** What is searched for, as its label and in the empty field. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Narrows a table down: Ctrl+K and Ctrl+F lead to it, Esc empties it. */
export function SearchField({ label, query, onQuery }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !['k', 'f'].includes(event.key.toLowerCase())) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <input
      ref={field}
      type="search"
      className="search"
      value={query}
      placeholder={label}
      aria-label={label}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || query === '') return;
        event.stopPropagation();
        onQuery('');
      }}
    />
  );
}
