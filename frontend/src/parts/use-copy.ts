import { useTexts } from '../locales/texts.js';
import { useToast } from '../ui/Toast.js';

/** Copies a text and says so; where the browser does not let it, shows the text to copy by hand. */
export function useCopy(): (text: string, copied: string) => void {
  const say = useToast();
  const texts = useTexts().common;
  return (text, copied) => {
    const write = async (): Promise<void> => {
      try {
        await navigator.clipboard.writeText(text);
        say(copied);
      } catch {
        say(texts.notCopied(text));
      }
    };
    void write();
  };
}
