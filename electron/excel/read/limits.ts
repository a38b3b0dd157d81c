/** What one file may cost. Sizes in bytes; a report is a few hundred kilobytes, a district's photographs a few megabytes. */
export const limits = {
  file: 64 << 20,
  entries: 4_000,
  /** All parts of a package as its directory declares them. */
  declared: 512 << 20,
  /** One part, and all parts together, as they really inflate. */
  part: 64 << 20,
  inflated: 160 << 20,
  /** Inflated to packed, over the whole package; looked at only where the package inflates beyond `ratioFrom`. */
  ratio: 250,
  ratioFrom: 32 << 20,
  cells: 200_000,
  /** Different texts, and their characters: each is compared with every indicator of the plan. A report has some hundreds. */
  texts: 8_000,
  characters: 600_000,
} as const;
