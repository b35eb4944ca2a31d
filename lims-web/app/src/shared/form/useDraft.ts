import { reactive, watch } from 'vue'
import { useSession } from '@/shared/session'

/** Whose it is stands in its name: nobody else on this device is shown it. */
export const placeOfDraft = (key: string) => `jialing.draft.${useSession().me?.personId ?? ''}.${key}`

/**
 * What a person typed and has not sent. It survives a reload, a lost connection and an ended session,
 * and is forgotten only when the server has taken it.
 */
export function useDraft<T extends object>(key: string, empty: () => T) {
  const place = placeOfDraft(key)
  const draft = reactive({ ...empty(), ...kept<T>(place) }) as T

  watch(
    draft,
    () => {
      try {
        localStorage.setItem(place, JSON.stringify(draft))
      } catch {
        // A full or forbidden storage costs the safety copy, not the work in hand.
      }
    },
    { deep: true },
  )

  function forget() {
    Object.assign(draft, empty())
    queueMicrotask(() => localStorage.removeItem(place))
  }
  return { draft, forget }
}

function kept<T>(place: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<T>
  } catch {
    return {}
  }
}
