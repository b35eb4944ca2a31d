const LONGEST_SIDE = 2560
const QUALITY = 0.9

/**
 * The picture drawn again on this device, as base 64 of a JPEG: what the camera wrote beside it never leaves the device. The server
 * draws it again itself, for nobody has to believe a browser.
 */
export async function redrawn(file: Blob): Promise<string> {
  const image = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height))
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.max(1, Math.round(image.width * scale)), height: Math.max(1, Math.round(image.height * scale)) })
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
  return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1]!
}
