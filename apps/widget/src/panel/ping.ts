const notes = [
  { atS: 0, hertz: 660 },
  { atS: 0.12, hertz: 880 },
];
const apartMs = 1_500;
let context: AudioContext | undefined;
let lastMs = 0;

/** Two short notes, at most once in a while; silent where the browser allows no sound yet. */
export function ping() {
  const nowMs = Date.now();
  if (nowMs - lastMs < apartMs || !navigator.userActivation?.hasBeenActive) return;
  lastMs = nowMs;
  try {
    context ??= new AudioContext();
    for (const { atS, hertz } of notes) play(context, context.currentTime + atS, hertz);
  } catch {
    // no sound device
  }
}

function play(audio: AudioContext, atS: number, hertz: number) {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0.0001, atS);
  volume.gain.exponentialRampToValueAtTime(0.12, atS + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, atS + 0.35);
  tone.connect(volume).connect(audio.destination);
  tone.start(atS);
  tone.stop(atS + 0.4);
}
