const dayLength = 86_400_000;
const base1900 = Date.UTC(1899, 11, 30);
const base1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465;

/**
 * The day of a workbook's serial number as ISO yyyy-mm-dd; null outside 0 to 31/12/9999.
 * Serials up to 60 are one day later than they count: Excel believes in 29 February 1900.
 */
export function dayOfSerial(serial: number, countsFrom1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= lastSerial)) return null;
  const base = countsFrom1904 ? base1904 : base1900 + (whole < 60 ? dayLength : 0);
  return new Date(base + whole * dayLength).toISOString().slice(0, 10);
}
