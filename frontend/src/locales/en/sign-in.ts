export const signIn = {
  title: 'Sign in',
  lead: 'Make it right, right away.',
  email: 'E-mail',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  submit: 'Sign in',
  needEmail: 'Enter the e-mail address you were given.',
  needPassword: 'Enter your password.',
  tryAt: (time: string) => `You can try again at ${time}.`,
  demo: {
    title: 'Demo company',
    lead: 'One tap signs you in as one of these people. Everything is made up.',
    company: 'Whole company',
  },
};
