import { ref, watch } from 'vue'
import type { Router } from 'vue-router'
import { useSession } from '@/shared/session'
import { TAKE_OVER } from './takeOver'

const LOOK_MS = 3_600_000
/** A worker that still answers something is not replaced; a page that is opened anew asks nothing of it any more. */
const PATIENCE_MS = 3_000

/** Another version of the app waits on this device, or has taken over from another page. */
const ready = ref(false)
/** Something was typed on this page, and would be lost with it. */
const typed = ref(false)
/** To be taken up when this page is left. */
const wanted = ref(false)

export const useNewVersion = () => ({ ready, wanted, takeUp })

/**
 * Keeps the app on this device for starts without a signal.
 *
 * Only for who works here: whoever only looks or reports something MUST NOT find it on their device.
 */
export function keepApp(router: Router) {
  document.addEventListener('input', () => (typed.value = true))
  router.afterEach((to, from) => {
    if (to.path === from.path) return
    typed.value = false
    if (wanted.value) takeUp()
  })
  // The parts of an older version are gone from the server; the page is opened in the newer one.
  router.onError((_, to, from) => {
    if (from.matched.length && navigator.onLine) window.location.assign(to.fullPath)
  })
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const session = useSession()
  const stop = watch(
    () => session.confirmed && !session.may('VISITING_INSPECTOR'),
    (works) => {
      if (!works) return
      queueMicrotask(() => stop())
      void register().catch(() => {})
    },
    { immediate: true },
  )
}

async function register() {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('/worker.js')
  ready.value = registration.waiting !== null
  registration.addEventListener('updatefound', () => {
    const arriving = registration.installing
    arriving?.addEventListener('statechange', () => (ready.value ||= arriving.state === 'installed' && serviceWorker.controller !== null))
  })
  serviceWorker.addEventListener('controllerchange', () => (ready.value = true))
  setInterval(() => void registration.update().catch(() => {}), LOOK_MS)
}

async function takeUp() {
  if (typed.value) return (wanted.value = true)
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
  if (!waiting) return window.location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage(TAKE_OVER)
  setTimeout(() => window.location.reload(), PATIENCE_MS)
}
