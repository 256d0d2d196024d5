import {QuietDrawing, type QuietSubject} from './QuietDrawing';

/** Stands where there is nothing: a quiet drawing, what would be there, and how to get it. */
export function EmptyState({drawing, text}: {drawing: QuietSubject; text: string}) {
  return (
    <div className="empty-state">
      <QuietDrawing of={drawing} />
      <p>{text}</p>
    </div>
  );
}
