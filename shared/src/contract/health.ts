export interface HealthAnswer {
  status: 'ok';
}
