import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/visits', component: () => import('./pages/VisitListPage.vue'), meta: { title: 'visits.title' } },
  { path: '/visits/invitation', component: () => import('./pages/VisitInvitationPage.vue'), meta: { open: true, bare: true, title: 'visits.invitation' } },
  { path: '/visits/:id', component: () => import('./pages/VisitPage.vue'), props: true, meta: { title: 'visits.visit' } },
] satisfies RouteRecordRaw[]
