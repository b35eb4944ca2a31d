import { onMounted, ref } from 'vue'
import type { Position } from './api'

/** Where this device is, asked once when the screen opens and again on demand. */
export function useHere() {
  const here = ref<Position | null>(null)
  const locating = ref(false)
  const refused = ref(false)

  function locate() {
    if (!navigator.geolocation) return (refused.value = true)
    locating.value = true
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        here.value = {
          lon: coords.longitude.toFixed(6),
          lat: coords.latitude.toFixed(6),
          accuracyM: coords.accuracy.toFixed(0),
        }
        refused.value = false
        locating.value = false
      },
      () => {
        refused.value = true
        locating.value = false
      },
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  }
  onMounted(locate)
  return { here, locating, refused, locate }
}
