/** Where an amount belongs: a unit's, for an indicator. */
interface Place {
  readonly unit: string;
  readonly indicator: string;
}

/** By indicator, then by unit: thousands are found in a fraction of the time that a joined key takes. */
export type ByPlace<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

const gathered = new WeakMap<readonly Place[], ByPlace<Place>>();

/** The latest of each place, gathered once for all that is asked of the same list. */
export function byPlace<T extends Place>(all: readonly T[]): ByPlace<T> {
  // What was gathered from a list of T holds T.
  const known = (gathered.get(all) as ByPlace<T> | undefined) ?? placesOf(all);
  gathered.set(all, known);
  return known;
}

// They mostly come indicator by indicator: one is looked up once.
function placesOf<T extends Place>(all: readonly T[]): ByPlace<T> {
  const places = new Map<string, Map<string, T>>();
  let indicator: string | null = null;
  let ofIndicator = new Map<string, T>();
  for (const one of all) {
    if (one.indicator !== indicator) {
      indicator = one.indicator;
      ofIndicator = places.get(indicator) ?? new Map();
      places.set(indicator, ofIndicator);
    }
    ofIndicator.set(one.unit, one);
  }
  return places;
}

export const at = <T>(places: ByPlace<T>, { unit, indicator }: Place): T | undefined => places.get(indicator)?.get(unit);
