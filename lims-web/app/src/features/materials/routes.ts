import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/materials', component: () => import('./pages/RegisterPage.vue'), meta: { title: 'materials.title' } },
  { path: '/materials/receive', component: () => import('./pages/ReceivePage.vue'), meta: { title: 'materials.receive' } },
  { path: '/materials/prepare', component: () => import('./pages/PreparePage.vue'), meta: { title: 'materials.prepare' } },
  { path: '/materials/labelled/:number', component: () => import('./pages/MaterialPage.vue'), props: true, meta: { title: 'materials.title' } },
  { path: '/materials/:id', component: () => import('./pages/MaterialPage.vue'), props: true, meta: { title: 'materials.title' } },
] satisfies RouteRecordRaw[]
