import { computed, ref, watch } from 'vue'
import { useSession } from '@/shared/session'
import type { GridColumn } from './columns'

/** Which columns this person wants to see; frozen ones always stay. */
export function useColumnChoice<R>(columns: () => GridColumn<R>[], name?: string) {
  const session = useSession()
  const place = `jialing.columns.${name}.${session.me?.account ?? ''}`
  const hidden = ref<string[]>(name ? JSON.parse(localStorage.getItem(place) ?? '[]') : [])

  const visible = computed(() => columns().filter((column) => column.frozen || !hidden.value.includes(column.key)))
  const chosen = computed({
    get: () => visible.value.map((column) => column.key),
    set: (keys: string[]) =>
      (hidden.value = columns()
        .map((column) => column.key)
        .filter((key) => !keys.includes(key))),
  })
  watch(hidden, (keys) => name && localStorage.setItem(place, JSON.stringify(keys)))
  return { visible, chosen }
}
