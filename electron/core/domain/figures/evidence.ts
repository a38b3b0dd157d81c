/** Văn bản làm căn cứ: the document that a figure by hand rests on. */
export interface Evidence {
  /** Its number and day as the officer writes them ("Quyết định số 15/QĐ-LĐLĐ ngày 5/12/2023"). */
  readonly document: string;
  /** The copy of it that was kept, with the name it came by; null where it is only named. */
  readonly file: { readonly sha256: string; readonly file: string } | null;
}
