import '@/shared/design/tokens.css'
import '@/shared/design/base.css'
import '@/shared/design/useTheme'
import { createApp } from 'vue'
import CheckPage from '@/offline/CheckPage.vue'

// Read on a phone, outdoors: the field's sizes and contrast.
document.documentElement.dataset.workplace = 'field'
createApp(CheckPage).mount('#app')
if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/check-worker.js', { scope: '/check.html' })
}
