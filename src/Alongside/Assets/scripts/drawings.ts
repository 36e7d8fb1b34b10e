/** A drawing wider than its box is shown from the middle of whom it is about. */
export function centreDrawings(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-centre]")) {
    const about = box.querySelector(".index");
    if (!about) continue;
    const [at, frame] = [about.getBoundingClientRect(), box.getBoundingClientRect()];
    box.scrollLeft += at.left + at.width / 2 - frame.left - frame.width / 2;
  }
}
