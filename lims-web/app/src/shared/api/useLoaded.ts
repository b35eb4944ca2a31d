import { onScopeDispose, ref, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref, type ShallowRef } from 'vue'

export interface Loaded<T> {
  content: ShallowRef<T | null>
  failure: ShallowRef<unknown>
  loading: Ref<boolean>
  reload: () => Promise<void>
}

/** Content that comes from the server and follows its key. What is shown stays until the new answer is there. */
export function useLoaded<K, T>(key: MaybeRefOrGetter<K>, load: (key: K) => Promise<T>): Loaded<T> {
  const content = shallowRef<T | null>(null)
  const failure = shallowRef<unknown>(null)
  const loading = ref(true)
  let latest = 0

  async function reload() {
    const mine = ++latest
    loading.value = true
    try {
      const answer = await load(toValue(key))
      if (mine !== latest) return
      content.value = answer
      failure.value = null
    } catch (problem) {
      if (mine === latest) failure.value = problem
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  watch(() => JSON.stringify(toValue(key)), reload, { immediate: true })
  onScopeDispose(() => latest++)
  return { content, failure, loading, reload }
}
