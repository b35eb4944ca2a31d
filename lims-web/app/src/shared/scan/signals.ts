/** Right: a short high tone. Wrong: a long low one. With vibration, for hands that cannot look. */
let audio: AudioContext | null = null

function tone(frequency: number, seconds: number) {
  try {
    audio ??= new AudioContext()
    const oscillator = audio.createOscillator()
    const volume = audio.createGain()
    oscillator.frequency.value = frequency
    volume.gain.setValueAtTime(0.15, audio.currentTime)
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + seconds)
    oscillator.connect(volume).connect(audio.destination)
    oscillator.start()
    oscillator.stop(audio.currentTime + seconds)
  } catch {
    // A device without sound still shows the answer.
  }
}

export function soundsRight() {
  tone(1320, 0.12)
  navigator.vibrate?.(60)
}

export function soundsWrong() {
  tone(196, 0.5)
  navigator.vibrate?.([200, 80, 200])
}
