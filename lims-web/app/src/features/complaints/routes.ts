import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/complaints', component: () => import('./pages/ComplaintDoorPage.vue'), meta: { title: 'complaints.door', open: true, bare: true, unrecognised: true } },
  { path: '/complaints/cases', component: () => import('./pages/CaseListPage.vue'), meta: { title: 'complaints.title' } },
  { path: '/complaints/cases/:id', component: () => import('./pages/CasePage.vue'), props: true, meta: { title: 'complaints.case' } },
] satisfies RouteRecordRaw[]
