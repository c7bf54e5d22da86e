"use client";
import { useRef, useState, type PointerEvent } from "react";
import { Button } from "@/design/button";
import { Field } from "@/design/field";

interface SignatureProps {
  texts: Record<"legend" | "hint" | "area" | "clear" | "typed" | "typed_hint" | "done", string>;
}

const WIDTH = 720;
const HEIGHT = 280;
const INK = "#1b1714";
const PAPER = "#fffdf9";

/** A field to sign with a finger, pen or mouse; whoever can't draw types a name instead. Sent as a PNG in `signature`. */
export function Signature({ texts }: SignatureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [image, setImage] = useState("");

  const pen = (): CanvasRenderingContext2D | null => canvas.current?.getContext("2d") ?? null;
  const at = (event: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT];
  };
  const paper = (context: CanvasRenderingContext2D) => {
    context.fillStyle = PAPER;
    context.fillRect(0, 0, WIDTH, HEIGHT);
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    const context = pen();
    if (!context) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!image) paper(context);
    Object.assign(context, { strokeStyle: INK, lineWidth: 5, lineCap: "round", lineJoin: "round" });
    context.beginPath();
    context.moveTo(...at(event));
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const context = pen();
    if (!context || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    context.lineTo(...at(event));
    context.stroke();
  };
  const keep = () => setImage(canvas.current?.toDataURL("image/png") ?? "");
  const clear = () => {
    pen()?.clearRect(0, 0, WIDTH, HEIGHT);
    setImage("");
  };
  const write = (name: string) => {
    const context = pen();
    if (!context) return;
    clear();
    if (!name.trim()) return;
    paper(context);
    Object.assign(context, { fillStyle: INK, font: "italic 72px Georgia, serif", textAlign: "center", textBaseline: "middle" });
    context.fillText(name.trim(), WIDTH / 2, HEIGHT / 2, WIDTH - 60);
    keep();
  };
  return (
    <fieldset className="grid gap-3">
      <legend className="text-sm font-semibold">{texts.legend}</legend>
      <p className="text-xs text-ink-soft">{texts.hint}</p>
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={texts.area}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={keep}
        onPointerCancel={keep}
        className="aspect-[18/7] w-full touch-none rounded-sm border border-line-strong bg-[#fffdf9]"
      />
      <input type="hidden" name="signature" value={image} />
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="outline" onClick={clear}>{texts.clear}</Button>
        <p role="status" className="text-sm">{image ? texts.done : ""}</p>
      </div>
      <Field name="typed_signature" label={texts.typed} hint={texts.typed_hint} autoComplete="off" maxLength={60} onChange={(event) => write(event.target.value)} />
    </fieldset>
  );
}
