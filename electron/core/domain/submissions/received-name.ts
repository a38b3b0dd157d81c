const within = ' › ';

/** How a file inside a package, or a unit's part of a shared workbook, is named in receipts: "goi.zip › bc.xlsx › LĐLĐ huyện X". */
export const nameWithin = (outer: string, inner: string): string => `${outer}${within}${inner}`;

/** The workbook's own name in such a name, without packages, folders and parts: "bc.xlsx". Only it says whose report it is. */
export function ownFileName(name: string): string {
  const steps = name.split(within);
  const file = steps.find((step, index) => index === steps.length - 1 || !/\.zip$/i.test(step)) ?? name;
  return file.slice(file.lastIndexOf('/') + 1);
}
