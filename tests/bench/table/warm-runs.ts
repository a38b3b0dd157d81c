import { answer, median, timed } from '../child-process.ts';

/** Answers with the median of warm runs: a table is asked for again and again while the application is open. `before` is not timed. */
export async function answerWarm(work: () => Promise<string> | string, before: (run: number) => void = () => {}): Promise<void> {
  const all: number[] = [];
  let did = '';
  for (let run = 0; run < 45; run += 1) {
    before(run);
    const { ms, result } = await timed(work);
    if (run >= 15) all.push(ms);
    did = result;
  }
  answer(median(all), did);
}
