/** Answers as offices type them. Marks as they are; words folded (lower case, no accents), each a whole cell. */

/** A tick, also as a letter of Wingdings, or a cross put into the right box. */
export const yesMarks = ['x', '✓', '✔', '√', '☑', '🗹', 'ü', 'þ', 'v'];

export const noMarks = ['✗', '✘', 'û'];

export const yesWords = [
  'co',
  'dat',
  'd',
  'da',
  'da co',
  'da dat',
  'da thuc hien',
  'da to chuc',
  'da to chuc thuc hien',
  'da phat dong',
  'da trien khai',
  'da hoan thanh',
  'da xong',
  'co thuc hien',
  'co to chuc',
  'co phat dong',
  'hoan thanh',
  'xong',
  '1',
  '01',
  '100',
  '100%',
  '100 %',
  '100,0%',
  '100.0%',
  'true',
  'yes',
  'y',
];

export const noWords = [
  'khong',
  'khong co',
  'khong dat',
  'khong thuc hien',
  'khong to chuc',
  'khong phat dong',
  'khong trien khai',
  'khong hoan thanh',
  'ko',
  'k',
  'kd',
  'chua',
  'chua co',
  'chua dat',
  'chua thuc hien',
  'chua to chuc',
  'chua phat dong',
  'chua trien khai',
  'chua hoan thanh',
  'chua xong',
  '0',
  '00',
  '0%',
  'false',
  'no',
  'n',
];

/** In what follows an answer: it may be taken back, or is not wholly so. */
export const blockingWords = ['nhung', 'mot phan', 'mot so', 'dang', 'se', 'du kien', 'sap', 'con', 'tru', 'hoac'];

/** These take back the answer that they contradict. */
export const yesBlockingWords = ['khong', 'ko', 'chua'];
export const noBlockingWords = ['co', 'da', 'dat'];
