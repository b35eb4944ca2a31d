import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import wasm from 'zxing-wasm/writer/zxing_writer.wasm?url'

prepareZXingModule({ overrides: { locateFile: () => wasm } })

/** The text as a QR code, drawn here: what it says never leaves this page. An address for an image. */
export async function qrCode(text: string): Promise<string> {
  const { svg, error } = await writeBarcode(text, { format: 'QRCode', ecLevel: 'M', scale: 4 })
  if (error) throw new Error(error)
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
