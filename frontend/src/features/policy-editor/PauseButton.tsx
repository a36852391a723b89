import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { useOfficeTexts } from '../../locales/office-texts.js';
import { IconButton } from '../../ui/IconButton.js';
import { useEditor } from './editor-context.js';
import { PauseDialog } from './PauseDialog.js';

interface PauseButtonProps {
  optionId: string;
  title: string;
  isPaused: boolean;
}

/** Stops or resumes an option that staff may give now; there is nothing to stop of one that is only written. */
export function PauseButton({ optionId, title, isPaused }: PauseButtonProps) {
  const texts = useOfficeTexts().policyEditor.pause;
  const { inForce } = useEditor();
  const [isAsking, setIsAsking] = useState(false);
  if (!inForce?.options.some(({ id }) => id === optionId)) return null;
  return (
    <>
      <IconButton
        label={isPaused ? texts.resumeNamed(title) : texts.pauseNamed(title)}
        icon={isPaused ? <Play /> : <Pause />}
        onClick={() => setIsAsking(true)}
      />
      {isAsking && <PauseDialog {...{ optionId, title, isPaused }} onClose={() => setIsAsking(false)} />}
    </>
  );
}
