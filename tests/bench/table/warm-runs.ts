import { answer, median, timed } from '../child-process.ts';

/** Answers with the median of warm runs: a table is asked for again and again while the application is open. */
export async function answerWarm(work: () => Promise<string> | string): Promise<void> {
  const all: number[] = [];
  let did = '';
  for (let run = 0; run < 45; run += 1) {
    const { ms, result } = await timed(work);
    if (run >= 15) all.push(ms);
    did = result;
  }
  answer(median(all), did);
}
