import { computed, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { Page } from './client'

/** A list that grows page by page, from the first again whenever its filter changes. */
export function usePaged<F, T>(filter: MaybeRefOrGetter<F>, load: (filter: F, after: string | null) => Promise<Page<T>>) {
  const items = shallowRef<T[]>([])
  const next = ref<string | null>(null)
  const failure = shallowRef<unknown>(null)
  const loading = ref(true)
  let latest = 0

  async function fetchPage(after: string | null) {
    const mine = ++latest
    loading.value = true
    try {
      const page = await load(toValue(filter), after)
      if (mine !== latest) return
      items.value = after ? [...items.value, ...page.items] : page.items
      next.value = page.next
      failure.value = null
    } catch (problem) {
      if (mine === latest) failure.value = problem
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  const reload = () => fetchPage(null)
  const more = () => (next.value && !loading.value ? fetchPage(next.value) : Promise.resolve())
  const content = computed(() => (items.value.length > 0 || !loading.value ? items.value : null))

  watch(() => JSON.stringify(toValue(filter)), reload, { immediate: true })
  return { items, content, next, failure, loading, reload, more }
}
