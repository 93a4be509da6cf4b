import type { Context } from "./draw-mark.ts";
import { type Flight, flightOf } from "./flight.ts";
import type { Order, Origin, Report, Sketch } from "./orders.ts";

/** Where the marks of one passage fly, as orders come. What it has learnt of the pictures outlives its canvas. */
export function airOf(answer: (is: Report["is"], flight: number) => void): (order: Order) => void {
  const sketches = new Map<number, Sketch>();
  let context: Context | null = null;
  let origin: Origin = { x: 0, y: 0, scale: 1 };
  let flight: Flight | undefined;
  let number = 0;
  let frame = 0;

  const draw = (elapsed: number): boolean => !context || !flight || flight.draw(context, origin, elapsed);
  const halt = (): void => cancelAnimationFrame(frame);
  const ready = (from: number, to: number): void => {
    const [before, after] = [sketches.get(from), sketches.get(to)];
    if (before === undefined || after === undefined) throw new Error(`Of pictures ${from} and ${to} one was never seen`);
    const grounds = [...sketches.values()].flatMap(({ ground }) => ground ?? []);
    flight = flightOf({ from: flight?.standing(), before, after, grounds });
    draw(0);
    answer("ready", number);
  };
  const go = (): void => {
    let start: number | undefined;
    const tick = (now: number): void => {
      start ??= now;
      if (draw(now - start)) answer("there", number);
      else frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  };

  return (order) => {
    switch (order.order) {
      case "open":
        context = order.canvas.getContext("2d");
        break;
      case "close":
        context = null;
        break;
      case "learn":
        sketches.set(order.picture, order.sketch);
        break;
      case "forget":
        sketches.clear();
        break;
      case "cover":
        origin = order.origin;
        if (context) Object.assign(context.canvas, { width: order.width, height: order.height });
        break;
      case "ready":
        halt();
        number = order.flight;
        ready(order.from, order.to);
        break;
      case "go":
        go();
        break;
      case "land":
        halt();
        flight = undefined;
        break;
    }
  };
}
