/** What the page wanted when the browser left for the identity provider; kept by this tab, so that nobody else can say where it ends. */
export type Visit = { wanted: 'log-in' | 'binding'; then: string }

const KEPT = 'jialing.provider-visit'

/** Only a page of this house; anything else leads to the first one. */
export const ownPage = (wanted: unknown): string =>
  typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : '/'

export function leave(address: string, visit: Visit) {
  sessionStorage.setItem(KEPT, JSON.stringify(visit))
  window.location.assign(address)
}

export function cameBack(): Visit {
  const kept = sessionStorage.getItem(KEPT)
  sessionStorage.removeItem(KEPT)
  return kept ? (JSON.parse(kept) as Visit) : { wanted: 'log-in', then: '/' }
}
