import { useState } from 'react';
import { registerWords } from '#core/text/vi-releases.ts';

/** The code that stands at a page's foot, typed as it is read. */
export function CodeField({ onCode }: { onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="register-find"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onCode(typed.trim());
      }}
    >
      <label>
        {registerWords.code}
        <input
          value={typed}
          placeholder={registerWords.codeExample}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {registerWords.find}
      </button>
    </form>
  );
}
