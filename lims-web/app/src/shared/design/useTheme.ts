import { ref } from 'vue'

export type Theme = 'light' | 'dark'
const REMEMBERED = 'jialing.theme'

function preferred(): Theme {
  const kept = localStorage.getItem(REMEMBERED)
  if (kept === 'light' || kept === 'dark') return kept
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

const theme = ref<Theme>(preferred())
document.documentElement.dataset.theme = theme.value

export function useTheme() {
  function change(to: Theme) {
    theme.value = to
    document.documentElement.dataset.theme = to
    localStorage.setItem(REMEMBERED, to)
  }
  return { theme, change }
}

/** The value of a token, for what is drawn on a canvas. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim()
}
