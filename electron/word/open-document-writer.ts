import type { DocumentDraft } from '#core/domain/documents/document-draft.ts';
import type { DocumentWriter } from '#core/services/ports.ts';

/** Writes drafts as .docx. The library is loaded at the first call. */
export function openDocumentWriter(): DocumentWriter {
  return {
    async write(draft: DocumentDraft) {
      const { documentBytes } = await import('./write-document.ts');
      return documentBytes(draft);
    },
  };
}
