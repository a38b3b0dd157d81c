import { useEffect, useState } from 'react';
import { openingText } from '#core/text/vi-next-steps.ts';

/** Milliseconds; what comes sooner needs no word. */
const SAID_AFTER = 500;

/** In the place of a page whose answer is not there yet. */
export function Waiting() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SAID_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="waiting">
      {isLong ? openingText : ''}
    </p>
  );
}
