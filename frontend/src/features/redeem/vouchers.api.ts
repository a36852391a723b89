import type { RedeemVoucherRequest, RedemptionAnswer, VoucherAtDesk } from '@amends/shared/contract/voucher.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useLocale } from '../../locales/texts.js';

const pathOf = (code: string): string => `/api/vouchers/${encodeURIComponent(code)}`;

/**
 * What stands behind a code, asked for anew each time: somebody else may just have taken it.
 * @param code as it was typed or scanned; null = none yet
 */
export function useVoucher(code: string | null) {
  const { locale } = useLocale();
  return useQuery({
    queryKey: ['vouchers', 'code', code, locale],
    queryFn: ({ signal }) => api.get<VoucherAtDesk>(pathOf(code ?? ''), {}, signal),
    enabled: code !== null,
    gcTime: 0,
    retry: false,
  });
}

interface Redeeming {
  key: string;
  body: RedeemVoucherRequest;
}

export function useRedeem(code: string, onTaken: (answer: RedemptionAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: Redeeming) => api.post<RedemptionAnswer>(`${pathOf(code)}/redemptions`, body, key),
    onSuccess: onTaken,
    onSettled: () => void client.invalidateQueries({ queryKey: ['vouchers'] }),
  });
}
