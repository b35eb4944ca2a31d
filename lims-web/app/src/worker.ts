/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { TAKE_OVER } from './app/takeOver'

declare const self: ServiceWorkerGlobalScope
/** What the app is made of: the build writes it in. */
declare const SHELL: { url: string; revision: string | null }[]

const DOORS = /^\/(api|sta)(\/|\?|$)/
const FILES = /^[^?]*\.[^/?]*(\?|$)/

// Only the app itself is kept. The worker MUST NOT answer for the server: what the doors say is asked anew, or not known.
cleanupOutdatedCaches()
precacheAndRoute(SHELL)
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [DOORS, FILES] }))

// A new version waits until a person takes it up, or no page of the old one is open.
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})
