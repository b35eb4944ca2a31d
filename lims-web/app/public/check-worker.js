// Keeps the page that checks reports, and what it is made of, for times without a connection. Nothing else of the app is touched.
const KEPT = 'jialing-check-1'
const isPartOfIt = (url) => url.pathname === '/check.html' || url.pathname.startsWith('/assets/') || url.pathname === '/jialing.svg'

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(KEPT)
      const page = await fetch('/check.html')
      const parts = [...(await page.clone().text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((found) => found[1])
      await cache.put('/check.html', page)
      await cache.addAll(parts)
      await self.skipWaiting()
    })(),
  )
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin || !isPartOfIt(url)) return
  event.respondWith(
    fetch(event.request).catch(async () => (await caches.match(url.pathname)) ?? Response.error()),
  )
})
