/** The shape of what is coming, without words. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div class="skeleton-header" />
      <div class="skeleton-bubble" />
      <div class="skeleton-bubble short" />
      <div class="skeleton-bubble mine" />
    </div>
  );
}
