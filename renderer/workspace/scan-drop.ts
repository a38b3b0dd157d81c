import { createContext, useContext, useEffect } from 'react';
import type { ChosenFile } from '#core/contract/window-app.ts';

/** Takes dropped files for itself; answers whether it did. */
export type DropTaker = (files: readonly ChosenFile[]) => boolean;

/** Who looks at dropped files before they are taken for reports: at most one page. */
export interface DropTakers {
  taker: DropTaker | null;
}

export const ScanDropContext = createContext<DropTakers>({ taker: null });

const isScanName = ({ name }: ChosenFile): boolean => /\.(?:png|jpe?g|pdf)$/i.test(name);

/** While the page is open, a dropped .xlsx is a template and no report. */
export function useTemplateDrop(take: (file: ChosenFile) => void): void {
  const takers = useContext(ScanDropContext);
  useEffect(() => {
    takers.taker = (files) => {
      const [file] = files;
      if (file) take(file);
      return file !== undefined;
    };
    return () => {
      takers.taker = null;
    };
  }, [takers, take]);
}

/** While the page is open, a dropped picture or PDF is its scan and no report. */
export function useScanDrop(take: (file: ChosenFile) => void): void {
  const takers = useContext(ScanDropContext);
  useEffect(() => {
    takers.taker = (files) => {
      const scan = files.find(isScanName);
      if (scan) take(scan);
      return scan !== undefined;
    };
    return () => {
      takers.taker = null;
    };
  }, [takers, take]);
}
