import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../lib/query-client.js';
import { LanguageProvider } from '../locales/texts.js';
import { ToastProvider } from '../ui/Toast.js';
import { ErrorBoundary } from './ErrorBoundary.js';
import { SessionGate } from './SessionGate.js';

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <ErrorBoundary>
          <ToastProvider>
            <SessionGate />
          </ToastProvider>
        </ErrorBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
