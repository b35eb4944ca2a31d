import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/log-in', component: () => import('./pages/LogInPage.vue'), meta: { open: true, bare: true, title: 'people.logIn' } },
  { path: '/invitation', component: () => import('./pages/InvitationPage.vue'), meta: { open: true, bare: true, title: 'people.invitationTitle' } },
  { path: '/log-in/provider', component: () => import('./pages/ProviderReturnPage.vue'), meta: { open: true, bare: true, title: 'people.logIn' } },
  { path: '/account', component: () => import('./pages/OwnAccountPage.vue'), meta: { title: 'people.ownAccount' } },
  { path: '/people', component: () => import('./pages/StaffPage.vue'), meta: { title: 'people.staff' } },
  { path: '/people/new-pins', component: () => import('./pages/NewPinsPage.vue'), meta: { title: 'people.newPins' } },
  { path: '/people/:id', component: () => import('./pages/PersonPage.vue'), props: true, meta: { title: 'people.staff' } },
] satisfies RouteRecordRaw[]
