/** Two soft tones up for an offer, one for a message; made here, so that no file need be fetched. */
export function chime(kind: 'offer' | 'message') {
  try {
    const audio = context();
    const tones = kind === 'offer' ? [660, 880] : [740];
    for (const [index, hertz] of tones.entries()) tone(audio, hertz, audio.currentTime + index * 0.16);
  } catch {
    // a browser without sound says nothing
  }
}

let shared: AudioContext | undefined;
function context(): AudioContext {
  shared ??= new AudioContext();
  void shared.resume();
  return shared;
}

function tone(audio: AudioContext, hertz: number, at: number) {
  const source = audio.createOscillator();
  const loudness = audio.createGain();
  source.frequency.value = hertz;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.12, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.32);
  source.connect(loudness).connect(audio.destination);
  source.start(at);
  source.stop(at + 0.34);
}

/** Shows a notice of the system; one for each conversation, the newest replaces the older. */
export function notify(title: string, body: string, tag: string, onClick: () => void) {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  try {
    const notice = new Notification(title, { body, tag, icon: '/desk/assets/mark-1.svg' });
    notice.onclick = () => {
      window.focus();
      onClick();
      notice.close();
    };
  } catch {
    // some phones allow notices only from a worker
  }
}

/** How the system stands to notices. */
export const noticePermission = (): NotificationPermission | 'unsupported' =>
  'Notification' in window ? Notification.permission : 'unsupported';
