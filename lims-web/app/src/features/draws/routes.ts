import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/draws', component: () => import('./pages/DrawListPage.vue'), meta: { title: 'draws.title' } },
  { path: '/draws/:id', component: () => import('./pages/DrawPage.vue'), props: true, meta: { title: 'draws.draw' } },
] satisfies RouteRecordRaw[]
