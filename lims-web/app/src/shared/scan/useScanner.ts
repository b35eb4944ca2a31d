import { onMounted, onUnmounted } from 'vue'
import { receiveScans } from './wedge'

/** While this component is on the screen, the hardware scanner speaks to it. */
export function useScanner(consumer: (code: string) => void) {
  let leave = () => {}
  onMounted(() => (leave = receiveScans(consumer)))
  onUnmounted(() => leave())
}
