/** What only a person knows. */
export type Secret = 'password' | 'pin'

const PIN = { type: 'password', inputmode: 'numeric', autocomplete: 'off' } as const

/** How a browser takes each: it may remember a password, and never a PIN. */
export const TYPED = {
  password: {
    known: { type: 'password', autocomplete: 'current-password' },
    chosen: { type: 'password', autocomplete: 'new-password' },
  },
  pin: { known: PIN, chosen: PIN },
} as const
