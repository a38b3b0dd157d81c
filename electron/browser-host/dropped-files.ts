/// <reference lib="dom" />

const filesOfEntry = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.isFile) return [await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))];
  const entries = await entriesIn((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(entries.map(filesOfEntry))).flat();
};

/** A reader gives its entries in portions, an empty one at the end. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
  return portion.length === 0 ? [] : [...portion, ...(await entriesIn(reader))];
}

/** Files of a drop, folders opened up. Must be called while the drop event is handled: its items are gone afterwards. */
export async function droppedFiles(drop: DataTransfer): Promise<readonly File[]> {
  const entries = [...drop.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...drop.files];
  return (await Promise.all(entries.map(filesOfEntry))).flat();
}
