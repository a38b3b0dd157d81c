export const FONT = 'Times New Roman';

/** Word measures lengths in twentieths of a point, letters in halves of one. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const twentieths = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
