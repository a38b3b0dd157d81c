/** What evidence about the outline of a table weighs; outlines are compared by the sum of it. */
export const points = {
  /** A label clearly names an indicator, and says all of it; what says the least that is enough gets a quarter. */
  named: 2,
  /** The same for a row with a figure whose label could be one of several. */
  nearlyNamed: 1,
  /** A text begins in small letters, in a table whose labels never do; or the label above is unfinished. */
  written: 3,
  /** Where rows are numbered, a text without number or figure stands below a numbered row with its figure. */
  unnumbered: 2,
  /** In capitals, or behind an abbreviation, nobody sees whether a label begins anew. */
  unknownCase: 1,
  /** "DN ngoài nhà nước" without a number: it may stand under a heading as well as be the first half of a label. */
  brokenPopulation: -1,
  /** "- DNNN", or a population that the heading completes, is whole as it is. */
  brokenPart: -3,
  /** Outlines closer than this are equally likely. */
  margin: 1.5,
} as const;
