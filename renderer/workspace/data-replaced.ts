import { createContext, useContext } from 'react';

/** Other data lie in the place of those on show: all pages begin anew, and nothing done before can be taken back. */
export const DataReplacedContext = createContext<() => void>(() => undefined);

export const useDataReplaced = (): (() => void) => useContext(DataReplacedContext);
