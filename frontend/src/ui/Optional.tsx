import { Component, type ReactNode, Suspense } from 'react';

interface OptionalProps {
  /** What stands there when it could not be loaded; nothing when absent. */
  otherwise?: ReactNode;
  children: ReactNode;
}

/** A part that comes later than its screen: nothing until it is here, and where it does not come the screen stays. */
export class Optional extends Component<OptionalProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (this.state.failed) return this.props.otherwise ?? null;
    return <Suspense>{this.props.children}</Suspense>;
  }
}
