// The chat's call queue, and who is signed in. The widget itself comes from its own server, later.
(() => {
  const visitor = document.querySelector('meta[name="parley-visitor"]');
  if (!visitor) return;
  const refreshMs = 45 * 60_000;
  const remembered = 'spruce.chat.customer';
  const { customer, token, locale } = visitor.dataset;

  window.Parley =
    window.Parley ||
    function queue(...call) {
      queue.q = queue.q || [];
      queue.q.push(call);
    };
  const say = (...call) => window.Parley(...call);

  say('setLocale', locale);
  if (remember(customer)) say('reset');
  if (token) {
    say('setUser', token);
    setInterval(refresh, refreshMs);
  }

  /** Keeps who was here last; true when somebody else was, whose chat must not be shown. */
  function remember(now) {
    try {
      const before = localStorage.getItem(remembered);
      if (now) localStorage.setItem(remembered, now);
      else localStorage.removeItem(remembered);
      return Boolean(before) && before !== now;
    } catch {
      return false;
    }
  }

  async function refresh() {
    try {
      const answer = await fetch('/identity', { headers: { accept: 'application/json' } });
      const fresh = await answer.json();
      if (fresh.token) say('setUser', fresh.token);
    } catch {
      // Offline for a moment: the next round tries again.
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll('[data-ask]')) {
      button.hidden = false;
      button.addEventListener('click', () => say('show'));
    }
  });
})();
