/** Runs once the figure of an embed is parsed, in the order of calls. */
export function onReady(run: (figure: HTMLElement) => void): void {
  addEventListener("DOMContentLoaded", () => {
    const figure = document.querySelector("main");
    if (figure) run(figure);
  });
}
