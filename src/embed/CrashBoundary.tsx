import {Component, type ReactNode} from 'react';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  readonly onCrash: (error: unknown) => void;
}

/** Holds what is mounted: of a component that throws while it renders nothing is left, and whoever mounted it is told. */
export class CrashBoundary extends Component<CrashBoundaryProps, {readonly crashed: boolean}> {
  static getDerivedStateFromError() {
    return {crashed: true};
  }

  override state = {crashed: false};

  override componentDidCatch(error: unknown) {
    this.props.onCrash(error);
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
