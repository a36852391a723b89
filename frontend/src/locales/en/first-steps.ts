export const firstSteps = {
  title: 'Three steps, then your team can give',
  lead: 'A new department needs money, options and people. Each step takes a minute or two and can be changed later.',
  done: 'Done.',
  look: 'Look',
  steps: {
    plan: {
      title: 'Budget plan',
      why: 'What each person may give in a period and in one gesture, and what the department has for it.',
      action: 'Write the plan',
    },
    policy: {
      title: 'Policy',
      why: 'Five to ten options to make it right, each with its cost and a sentence to say.',
      action: 'Write the policy',
    },
    ready: {
      title: 'Ready',
      why: 'Whoever works at the desk here can give at once. A budget opens with the first gesture.',
      action: 'See who works here',
    },
  },
};
