import { useEffect, useState } from 'react';
import { enterWords } from '#core/text/vi-enter.ts';
import { dropTooEarlyText } from '#core/text/vi-next-steps.ts';
import { words } from '#core/text/vi-window.ts';
import { useWorkspace } from '../workspace/workspace.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere; while they hover, the window says what will happen. */
export function DropHint({ isForm }: { isForm: boolean }) {
  const { plan, units, period } = useWorkspace();
  const isHovered = useHoveringFiles();
  if (!isHovered) return null;
  return (
    <div className="drop-hint" aria-hidden="true">
      <p>
        {isForm
          ? enterWords.dropScan
          : units.length > 0 && period
            ? words.dropHere(period.label)
            : dropTooEarlyText(plan !== null)}
      </p>
    </div>
  );
}

function useHoveringFiles(): boolean {
  const [isHovered, setHovered] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHovered(true);
    };
    // Leaving the window has no related target; leaving one element for another has.
    const leave = (event: DragEvent) => event.relatedTarget === null && setHovered(false);
    const drop = () => setHovered(false);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isHovered;
}
