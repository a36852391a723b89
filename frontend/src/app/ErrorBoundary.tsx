import { RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTexts } from '../locales/texts.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';

function Stopped() {
  const texts = useTexts().common.unexpected;
  return (
    <main>
      <EmptyState
        title={texts.title}
        action={
          <Button icon={<RotateCw />} onClick={() => globalThis.location.reload()}>
            {texts.reload}
          </Button>
        }
      >
        {texts.detail}
      </EmptyState>
    </main>
  );
}

/** React knows error boundaries as classes only. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { stopped: boolean }> {
  override state = { stopped: false };

  static getDerivedStateFromError() {
    return { stopped: true };
  }

  override render() {
    return this.state.stopped ? <Stopped /> : this.props.children;
  }
}
