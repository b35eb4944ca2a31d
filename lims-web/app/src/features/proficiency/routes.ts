import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/proficiency', component: () => import('./pages/RoundListPage.vue'), meta: { title: 'proficiency.title' } },
  { path: '/proficiency/rounds/:id', component: () => import('./pages/RoundPage.vue'), props: true, meta: { title: 'proficiency.round' } },
] satisfies RouteRecordRaw[]
