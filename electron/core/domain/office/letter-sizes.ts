/** Smallest and largest size in points that the decree allows (NĐ 30/2020, Phụ lục I); Times New Roman is the only typeface. */
export const sizeBounds = {
  /** Both bodies at the left, national name at the right. */
  heads: [12, 13],
  motto: [13, 14],
  placeAndDay: [13, 14],
  title: [13, 14],
  signature: [13, 14],
  pageNumber: [13, 14],
} as const;

export type SizedPart = keyof typeof sizeBounds;
export const sizedParts = Object.keys(sizeBounds) as SizedPart[];

/** Points by part of a letter; what is not there has its usual size. */
export type LetterSizes = Readonly<Partial<Record<SizedPart, number | undefined>>>;

/** Whether every size is one that the decree allows. */
export const areWithinBounds = (sizes: LetterSizes): boolean =>
  sizedParts.every((part) => {
    const size = sizes[part];
    const [least, most] = sizeBounds[part];
    return size === undefined || (size >= least && size <= most);
  });
