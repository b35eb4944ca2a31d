import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/inbox', component: () => import('./pages/InboxPage.vue'), meta: { title: 'inbox.title' } },
] satisfies RouteRecordRaw[]
