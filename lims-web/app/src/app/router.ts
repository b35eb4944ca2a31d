import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { i18n } from '@/shared/i18n'
import { useSession } from '@/shared/session'
import { seeWhoIsHere } from './whoIsHere'

declare module 'vue-router' {
  interface RouteMeta {
    /** The key of the page's title. */
    title?: string
    /** Open to everybody, without a session. */
    open?: boolean
    /** Nobody is asked who comes: opening the page leaves no trace of a session. */
    unrecognised?: boolean
    /** Shown without the frame. */
    bare?: boolean
    workplace?: 'field'
  }
}

const features = import.meta.glob<{ default: RouteRecordRaw[] }>('/src/features/*/routes.ts', { eager: true })

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: '/inbox' },
  { path: '/inbox', component: () => import('./pages/InboxWithNotices.vue'), meta: { title: 'inbox.title' } },
  { path: '/bench/batches/:id', component: () => import('./pages/BatchPage.vue'), props: true, meta: { title: 'analysis.batches' } },
  { path: '/review/:id?', component: () => import('./pages/ReviewPage.vue'), props: true, meta: { title: 'review.title' } },
  ...Object.values(features).flatMap((feature) => feature.default),
  { path: '/:missing(.*)*', component: () => import('./pages/MissingPage.vue'), meta: { title: 'app.missing' } },
]

export const router = createRouter({ history: createWebHistory(), routes })

let asked = false

router.beforeEach(async (to) => {
  const session = useSession()
  if (to.meta.unrecognised) return true
  if (!session.me && !asked) {
    asked = true
    await seeWhoIsHere()
  }
  session.ended = false
  if (!session.me && !to.meta.open) return { path: '/log-in', query: to.path === '/inbox' ? {} : { then: to.fullPath } }
  return true
})

router.afterEach((to) => {
  document.documentElement.dataset.workplace = to.meta.workplace ?? ''
  const title = to.meta.title ? `${i18n.global.t(to.meta.title)} · ` : ''
  document.title = `${title}${i18n.global.t('shared.name')}`
})
