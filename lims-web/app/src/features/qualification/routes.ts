import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/qualification', component: () => import('./pages/CertificateListPage.vue'), meta: { title: 'qualification.title' } },
  { path: '/qualification/annexes/new', component: () => import('./pages/SubmitAnnexPage.vue'), meta: { title: 'qualification.submit' } },
  { path: '/qualification/:number', component: () => import('./pages/CertificatePage.vue'), props: true, meta: { title: 'qualification.title' } },
] satisfies RouteRecordRaw[]
