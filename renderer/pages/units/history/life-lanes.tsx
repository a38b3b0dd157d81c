import { unitHistoryWords } from '#core/text/vi-unit-page.ts';
import type { LifeBar, LifeDrawing } from './life-drawing.ts';

/** Pixels. */
const LANE = 30;
const BAR = 22;
const AXIS = 20;
const MARK = 5;

type LaneName = keyof LifeDrawing['lanes'];
const LANES = Object.keys(unitHistoryWords.lanes) as LaneName[];

/** Names, kinds and managers over time; the list of events below says the same in words. */
export function LifeLanes({ drawing, unit }: { drawing: LifeDrawing; unit: string }) {
  const height = LANES.length * LANE + AXIS;
  return (
    <div className="life">
      <div className="life-names" aria-hidden="true">
        {LANES.map((lane) => (
          <span key={lane}>{unitHistoryWords.lanes[lane]}</span>
        ))}
      </div>
      <svg role="img" aria-label={unitHistoryWords.drawing(unit)} width="100%" height={height}>
        <title>{unitHistoryWords.drawing(unit)}</title>
        {drawing.ticks.map(({ text, at }) => (
          <g key={text} className="life-tick">
            <line x1={percent(at)} x2={percent(at)} y1={0} y2={height - AXIS + 4} />
            <text x={percent(at)} dx={2} y={height - 5}>
              {text}
            </text>
          </g>
        ))}
        {LANES.map((lane, place) => (
          <Lane key={lane} bars={drawing.lanes[lane]} y={place * LANE} />
        ))}
        {drawing.marks.map(({ id, at }) => (
          <g key={id} className="life-mark">
            <line x1={percent(at)} x2={percent(at)} y1={0} y2={height - AXIS} />
            <circle cx={percent(at)} cy={height - AXIS} r={MARK} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Bars of one lane; what is too long for its bar is cut off, and said in the list below. */
const Lane = ({ bars, y }: { bars: readonly LifeBar[]; y: number }) =>
  bars.map(({ text, from, to }) => (
    <svg
      key={`${text} ${from}`}
      className="life-bar"
      x={percent(from)}
      y={y + 3}
      width={percent(Math.max(to - from, 0.004))}
      height={BAR}
    >
      <title>{text}</title>
      <rect width="100%" height={BAR} rx={3} />
      <text x={6} y={15}>
        {text}
      </text>
    </svg>
  ));

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
