/** Something that can be taken back. */
export interface Undoable {
  readonly text: string;
  readonly undo: () => void;
}

export interface UndoBarProps {
  readonly last: Undoable | null;
  readonly onClose: () => void;
}

/** Says what was just done, and takes it back. Always there, so that screen readers hear it change. */
export const UndoBar = ({ last, onClose }: UndoBarProps) => (
  <div class="undo-bar" role="status" data-testid="undo-bar" data-shown={last !== null}>
    {last && (
      <>
        <span>{last.text}</span>
        <button type="button" onClick={last.undo}>
          Undo
        </button>
        <button type="button" class="plain" aria-label="Close this message" onClick={onClose}>
          Close
        </button>
      </>
    )}
  </div>
);
