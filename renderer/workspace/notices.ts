import { createContext, useContext } from 'react';

/** What just happened, said at the foot of the window until the next thing happens. */
export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'problem';
}

export const NoticeContext = createContext<(notice: Notice | null) => void>(() => undefined);

/** Says what happened. */
export const useNotify = (): ((notice: Notice | null) => void) => useContext(NoticeContext);
