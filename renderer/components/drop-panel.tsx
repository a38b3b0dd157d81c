import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface DropPanelProps {
  readonly label: string;
  /** Something in it is other than it begins: said beside its name. */
  readonly mark?: string;
  readonly children: ReactNode;
}

/** A button that opens a panel of choices below it; Esc and a click elsewhere close it. */
export function DropPanel({ label, mark = '', children }: DropPanelProps) {
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (panel.current && !(target instanceof Node && panel.current.contains(target))) panel.current.open = false;
    };
    // Where what was pressed is gone, or a blank place was clicked, the focus is outside.
    const leave = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || !panel.current?.open || panel.current.contains(document.activeElement)) return;
      event.stopImmediatePropagation();
      panel.current.open = false;
      panel.current.querySelector('summary')?.focus();
    };
    window.addEventListener('pointerdown', press);
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('pointerdown', press);
      window.removeEventListener('keydown', leave);
    };
  }, []);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !panel.current?.open) return;
    event.stopPropagation();
    panel.current.open = false;
    panel.current.querySelector('summary')?.focus();
  };
  return (
    <details className="drop-panel" ref={panel} onKeyDown={close}>
      <summary>
        {label}
        {mark}
      </summary>
      <div className="drop-panel-body">{children}</div>
    </details>
  );
}
