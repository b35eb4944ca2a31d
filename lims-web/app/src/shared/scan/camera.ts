import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

prepareZXingModule({ overrides: { locateFile: () => wasm } })

export interface Camera {
  stop: () => void
}

/** Looks through the rear camera until it has read one of our labels. */
export async function watchCamera(video: HTMLVideoElement, onCode: (code: string) => void): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
    audio: false,
  })
  let running = true
  const stop = () => {
    running = false
    stream.getTracks().forEach((track) => track.stop())
  }

  video.srcObject = stream
  await video.play()
  const canvas = document.createElement('canvas')
  const picture = canvas.getContext('2d', { willReadFrequently: true })!

  async function look() {
    if (!running) return
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    if (canvas.width > 0) {
      picture.drawImage(video, 0, 0)
      const frame = picture.getImageData(0, 0, canvas.width, canvas.height)
      const [found] = await readBarcodes(frame, {
        formats: ['QRCode', 'DataMatrix', 'Code128'],
        tryHarder: true,
        maxNumberOfSymbols: 1,
      })
      if (running && found?.text) return onCode(found.text)
    }
    setTimeout(look, 150)
  }
  void look()
  return { stop }
}
