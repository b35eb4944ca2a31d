import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/credit', component: () => import('./pages/GradesPage.vue'), meta: { title: 'credit.title' } },
  { path: '/credit/rules', component: () => import('./pages/RulesPage.vue'), meta: { title: 'credit.rules', open: true, bare: true } },
  { path: '/credit/appeals', component: () => import('./pages/AppealsPage.vue'), meta: { title: 'credit.appeals' } },
  { path: '/credit/:institution', component: () => import('./pages/RatingPage.vue'), props: true, meta: { title: 'credit.rating' } },
] satisfies RouteRecordRaw[]
