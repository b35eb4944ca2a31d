import { ref } from 'vue'
import { placeOfDraft } from '@/shared/form/useDraft'

const SENT = 'jialing.sampling.lastSent'

/** When this device last had a field record taken by the server. */
export const lastSent = ref(localStorage.getItem(SENT))

export function noteSent(at: Date) {
  lastSent.value = at.toISOString()
  localStorage.setItem(SENT, lastSent.value)
}

/** Field records begun on this device that the server has not taken. */
export function unsent(): number {
  return Object.keys(localStorage).filter((key) => key.startsWith(placeOfDraft('field-record.'))).length
}
