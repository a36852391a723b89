import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Reorders by dragging: the row follows the pointer from place to place.
 * @param list its children are the rows, in their order
 * @param onMove takes a row to a place, counted from 0
 */
export function useDragOrder(list: RefObject<HTMLElement | null>, onMove: (id: string, place: number) => void) {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });

  useEffect(() => {
    if (draggedId === null) return undefined;
    const follow = ({ clientY }: PointerEvent): void => {
      const rows = [...(list.current?.children ?? [])];
      const from = rows.findIndex((row) => row.getAttribute('data-id') === draggedId);
      const to = rows.findIndex((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return clientY >= top && clientY < bottom;
      });
      if (to !== -1 && to !== from && hasPassed(rows, from, to, clientY)) latest.current(draggedId, to);
    };
    const drop = (): void => setDraggedId(null);
    // on the window: moving the row in the document would end a capture of the pointer
    globalThis.addEventListener('pointermove', follow);
    globalThis.addEventListener('pointerup', drop);
    globalThis.addEventListener('pointercancel', drop);
    return () => {
      globalThis.removeEventListener('pointermove', follow);
      globalThis.removeEventListener('pointerup', drop);
      globalThis.removeEventListener('pointercancel', drop);
    };
  }, [draggedId, list]);

  return { draggedId, startDrag: setDraggedId };
}

/** Rows differ in height: only once the dragged one would not jump back at once does it move. */
function hasPassed(rows: readonly Element[], from: number, to: number, clientY: number): boolean {
  const over = rows[to]?.getBoundingClientRect();
  const dragged = rows[from]?.getBoundingClientRect();
  if (!over || !dragged) return false;
  return to > from ? clientY > over.bottom - dragged.height : clientY < over.top + dragged.height;
}
