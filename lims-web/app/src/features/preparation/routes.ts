import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/preparation', component: () => import('./pages/PreparationPage.vue'), meta: { title: 'preparation.title' } },
  { path: '/preparation/containers/:code', component: () => import('./pages/ContainerPage.vue'), props: true, meta: { title: 'preparation.title' } },
] satisfies RouteRecordRaw[]
