import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/log-in', component: () => import('./pages/LogInPage.vue'), meta: { open: true, bare: true, title: 'people.logIn' } },
] satisfies RouteRecordRaw[]
