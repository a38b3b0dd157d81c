import type { UnitsImportTakenBack } from '../contract/unit-import-methods.ts';

/** What taking an import of units back came to. */
export function importTakenBackSentence({ removed, restored, events, kept }: UnitsImportTakenBack): string {
  const stays = kept.length === 0 ? '' : ` Giữ lại ${kept.join(', ')} vì đã có báo cáo hoặc số liệu.`;
  const ofEvents = events === 0 ? '' : `, ${events} sự kiện`;
  return `Đã hoàn tác lần nhập danh sách: bỏ ${removed} đơn vị, trả lại ${restored} đơn vị${ofEvents} như trước.${stays}`;
}

export const importGoneSentence = 'Lần nhập danh sách đơn vị này không còn để hoàn tác.';
