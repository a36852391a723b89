import type { DemoPeopleAnswer, SignInRequest } from '@amends/shared/contract/session.js';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { groupBy } from '../../lib/group-by.js';
import { isProblem } from '../../lib/problem.js';
import { useLocale, useTexts } from '../../locales/texts.js';
import styles from './DemoPeople.module.css';

interface DemoPeopleProps {
  isPending: boolean;
  onChoose: (request: SignInRequest) => void;
}

/** The demo company's people, one tap each; nothing at all where there is no demo. */
export function DemoPeople({ isPending, onChoose }: DemoPeopleProps) {
  const { signIn: texts, common } = useTexts();
  const { locale } = useLocale();
  const demo = useQuery({
    queryKey: ['demo', locale],
    queryFn: async ({ signal }): Promise<DemoPeopleAnswer | null> => {
      try {
        return await api.get<DemoPeopleAnswer>('/api/demo', {}, signal);
      } catch (error) {
        if (isProblem(error) && error.status === 404) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!demo.data) return null;
  const { people, password } = demo.data;
  const groups = groupBy(people, (person) => person.department ?? texts.demo.company);
  return (
    <section className={styles.demo} aria-labelledby="demo-people">
      <h2 id="demo-people">{texts.demo.title}</h2>
      <p className={styles.lead}>{texts.demo.lead}</p>
      <div className={styles.groups}>
        {groups.map(([department, members]) => (
          <div key={department} className={styles.group}>
            <h3>{department}</h3>
            {members.map((person) => (
              <button
                key={person.email}
                type="button"
                className={styles.person}
                disabled={isPending}
                onClick={() => onChoose({ email: person.email, password })}
              >
                <b>{person.name}</b>
                <span>{person.roles.map((role) => common.roles[role]).join(', ')}</span>
              </button>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
