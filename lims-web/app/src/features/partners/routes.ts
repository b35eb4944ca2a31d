import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/partners', component: () => import('./pages/DeliveryListPage.vue'), meta: { title: 'partners.title' } },
  { path: '/partners/:id', component: () => import('./pages/DeliveryPage.vue'), props: true, meta: { title: 'partners.title' } },
] satisfies RouteRecordRaw[]
