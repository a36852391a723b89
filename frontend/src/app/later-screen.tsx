import { type ComponentType, type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { Skeleton } from '../ui/Skeleton.js';

/**
 * A screen whose code is loaded when somebody first goes there. React's own `lazy` would show the empty places for at
 * least 0.3 s, however soon the code is here; these end as soon as the screen can be drawn with its texts.
 * @param load brings the screen; its failure is thrown where the screen would stand
 */
export function laterScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let known: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Screen, setScreen] = useState(() => known);
    useLayoutEffect(() => {
      if (Screen) return undefined;
      let isWanted = true;
      const bring = async (): Promise<void> => {
        try {
          const screen = await load();
          known = screen;
          // what it still waits for, it waits for behind the empty places
          if (isWanted) startTransition(() => setScreen(() => screen));
        } catch (error) {
          if (isWanted) {
            setScreen(() => {
              throw error;
            });
          }
        }
      };
      void bring();
      return () => {
        isWanted = false;
      };
    }, [Screen]);
    return Screen ? <Screen {...props} /> : <Skeleton lines={6} />;
  };
}
