export const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const sha256 = async (bytes: Uint8Array) => new Uint8Array(await crypto.subtle.digest('SHA-256', owned(bytes)))

export const utf8 = (text: string) => new TextEncoder().encode(text)

/** The browser's cryptography takes no view of somebody else's buffer. */
export const owned = (bytes: Uint8Array) => new Uint8Array(bytes)
