import { Component, type ReactNode } from 'react';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

interface Props {
  readonly children: ReactNode;
}

/** When a screen breaks: what is safe, and the way back. The reason may hold client words, so it is not shown. */
export class Failure extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Banner
        tone="problem"
        title="This screen stopped working"
        announced
        action={<Button onPress={() => location.assign('/')}>Open Palpate again</Button>}
      >
        What was shown as saved is safe. Open Palpate again and unlock it to go on.
      </Banner>
    );
  }
}
