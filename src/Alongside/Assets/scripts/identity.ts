/** The identity header shrinks to one line once its upper part has scrolled under the top bar; the page below never jumps. */
export function holdIdentity(): void {
  const header = document.querySelector<HTMLElement>(".identity:not(.still)");
  const page = document.documentElement;
  if (!header) return;

  const sentinel = document.createElement("div");
  header.before(sentinel);
  let slack = 0;

  const measure = () => {
    const stuck = header.classList.contains("stuck");
    header.classList.remove("stuck");
    const full = header.offsetHeight;
    header.classList.add("stuck");
    slack = Math.max(0, full - header.offsetHeight);
    header.classList.toggle("stuck", stuck);
    header.style.setProperty("--slack", `${slack}px`);
  };

  const top = () => parseFloat(getComputedStyle(page).getPropertyValue("--top")) || 0;
  const place = () => header.classList.toggle("stuck", slack > 0 && sentinel.getBoundingClientRect().top + slack < top());
  const again = () => { measure(); place(); };

  again();
  document.addEventListener("scroll", place, { passive: true });
  window.addEventListener("resize", again);
  void document.fonts.ready.then(again);
}
