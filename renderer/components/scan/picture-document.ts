import type { Drawing, ScanDocument, Turn } from './scan-document.ts';

/** A picture is a scan of one page; cameras' own turning is followed. */
export async function openPicture(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ScanDocument> {
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  const { width, height } = picture;
  return {
    pages: [{ width, height }],
    draw: (_page, canvas, { scale, turn }) => drawPicture(picture, canvas, scale, turn),
    close: () => picture.close(),
  };
}

function drawPicture(picture: ImageBitmap, canvas: HTMLCanvasElement, scale: number, turn: Turn): Drawing {
  const [width, height] = [picture.width * scale, picture.height * scale];
  const isOnItsSide = turn === 90 || turn === 270;
  canvas.width = Math.round(isOnItsSide ? height : width);
  canvas.height = Math.round(isOnItsSide ? width : height);
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((turn * Math.PI) / 180);
    context.drawImage(picture, -width / 2, -height / 2, width, height);
  }
  return { done: Promise.resolve(), stop: () => undefined };
}
