import { computed, ref, shallowRef } from 'vue'
import { messagesByField, Refused } from './problem'

/** One request that changes the record. A refusal is kept beside what was typed until the next attempt. */
export function useAct<A extends unknown[], T>(act: (...given: A) => Promise<T>) {
  const refusal = shallowRef<unknown>(null)
  const busy = ref(false)

  async function run(...given: A): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    refusal.value = null
    try {
      return await act(...given)
    } catch (problem) {
      refusal.value = problem
      return undefined
    } finally {
      busy.value = false
    }
  }

  const messages = computed(() =>
    refusal.value instanceof Refused ? messagesByField(refusal.value.problem) : {},
  )
  const forget = () => (refusal.value = null)
  return { run, busy, refusal, messages, forget }
}
