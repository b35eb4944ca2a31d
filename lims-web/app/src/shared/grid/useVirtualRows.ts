import { computed, onMounted, onUnmounted, ref, type Ref } from 'vue'

const SPARE = 8

/** Only the rows in sight are drawn; the rest is room above and below. */
export function useVirtualRows(viewport: Ref<HTMLElement | undefined>, count: () => number) {
  const rowHeight = ref(32)
  const top = ref(0)
  const height = ref(600)
  let observer: ResizeObserver | undefined

  function measure() {
    const element = viewport.value
    if (!element) return
    rowHeight.value = parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 32
    height.value = element.clientHeight || 600
  }
  const scrolled = () => (top.value = viewport.value?.scrollTop ?? 0)

  onMounted(() => {
    measure()
    if (typeof ResizeObserver !== 'undefined' && viewport.value) {
      observer = new ResizeObserver(measure)
      observer.observe(viewport.value)
    }
  })
  onUnmounted(() => observer?.disconnect())

  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight.value) - SPARE))
  const last = computed(() =>
    Math.min(count(), Math.ceil((top.value + height.value) / rowHeight.value) + SPARE),
  )
  const above = computed(() => first.value * rowHeight.value)
  const below = computed(() => Math.max(0, count() - last.value) * rowHeight.value)

  function reveal(index: number) {
    const element = viewport.value
    if (!element) return
    const head = rowHeight.value
    const from = index * rowHeight.value
    if (from < element.scrollTop) element.scrollTop = from
    else if (from + rowHeight.value + head > element.scrollTop + element.clientHeight)
      element.scrollTop = from + rowHeight.value + head - element.clientHeight
  }
  return { first, last, above, below, scrolled, reveal, perPage: computed(() => Math.max(1, Math.floor(height.value / rowHeight.value) - 2)) }
}
