const LARGEST = 8 * 1024 * 1024
const TAKEN_IN = ['image/jpeg', 'image/png', 'image/webp']
const LONGEST_SIDE = 4000
const QUALITY = 0.9

/**
 * The photo as the camera made it, or, where the server would not take it in (too large, or of another kind), drawn again smaller:
 * whoever is without a signal cannot be told later.
 */
export async function asTaken(file: Blob): Promise<Blob> {
  // Its bytes, not a reference to a file of the camera that may be gone by the time there is a signal.
  if (file.size <= LARGEST && TAKEN_IN.includes(file.type)) return new Blob([await file.arrayBuffer()], { type: file.type })
  const image = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height))
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(image.width * scale), height: Math.round(image.height * scale) })
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
  return new Promise((resolve, reject) =>
    canvas.toBlob((drawn) => (drawn ? resolve(drawn) : reject(new Error('not a picture'))), 'image/jpeg', QUALITY),
  )
}
